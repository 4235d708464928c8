package kurabe.web.ui.difference;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.tracking.PeriodChoice;
import kurabe.core.tracking.PeriodRef;
import kurabe.web.words.PeriodWords;

/// The two periods that are held against each other; each change of the reader's asks for a new
/// address.
final class PeriodForm extends Composite<Div> {

  private final DifferenceAddress address;
  private final Select<EditionColumn> earlier;
  private final Select<EditionColumn> later;

  /// @param from what is shown now; empty where nothing could be
  PeriodForm(
      DifferenceAddress address,
      List<EditionColumn> columns,
      Optional<PeriodRef> from,
      Optional<PeriodRef> to) {
    this.address = address;
    earlier = select("前の時点", columns, from);
    later = select("あとの時点", columns, to);
    getContent().addClassName("choice");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", "差を取る2つの時点");
    getContent().add(earlier, later);
  }

  private Select<EditionColumn> select(
      String label, List<EditionColumn> columns, Optional<PeriodRef> chosen) {
    Select<EditionColumn> select = new Select<>();
    select.setLabel(label);
    select.setItems(columns);
    select.setItemLabelGenerator(PeriodForm::label);
    columns.stream()
        .filter(it -> chosen.equals(Optional.of(PeriodRef.of(it))))
        .findFirst()
        .ifPresent(select::setValue);
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go();
          }
        });
    return select;
  }

  static String label(EditionColumn it) {
    return PeriodWords.of(it.column()) + "（" + it.label() + "の版）";
  }

  private void go() {
    Optional<EditionColumn> from = earlier.getOptionalValue();
    Optional<EditionColumn> to = later.getOptionalValue();
    if (from.isPresent() && to.isPresent()) {
      Location chosen = new Location(address.between(choice(from.get()), choice(to.get())).path());
      UI.getCurrent().navigate(chosen.getPath(), chosen.getQueryParameters());
    }
  }

  private static PeriodChoice choice(EditionColumn it) {
    return new PeriodChoice(Optional.of(it.edition()), it.column());
  }
}
