package kurabe.web.ui.concept;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kurabe.core.benchmarking.BodyGroup;
import kurabe.core.benchmarking.BodyGroups;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.time.Period;
import kurabe.web.words.PeriodWords;

/// The choice of prefectures, time and order; each change of the reader's asks for a new address.
final class ConceptForm extends Composite<Div> {

  private final GroupSelect groups;
  private final Select<Optional<Period>> vintages = new Select<>();
  private final Select<Boolean> orders = new Select<>();
  private ConceptState state = new ConceptState(ConceptState.USUAL, Optional.empty(), false);

  ConceptForm(Consumer<ConceptState> go) {
    groups = new GroupSelect(bodies -> go.accept(state.withBodies(bodies)));
    vintages.setLabel("調査の時点");
    vintages.setItemLabelGenerator(ConceptForm::label);
    vintages.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            go.accept(state.withVintage(event.getValue()));
          }
        });
    orders.setLabel("並び順");
    orders.setItems(false, true);
    orders.setItemLabelGenerator(byValue -> byValue ? "値の順" : "都道府県コードの順");
    orders.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            go.accept(state.withOrder(event.getValue()));
          }
        });
    getContent().addClassName("choice");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", "比べるもの");
    getContent().add(groups, vintages, orders);
  }

  /// Shows what the address says, without asking for another one.
  void show(ConceptState now, BodyGroup group, BodyGroups known, ConceptComparison comparison) {
    state = now;
    groups.show(group, known);
    List<Optional<Period>> offered = offered(comparison, now);
    vintages.setItems(offered);
    vintages.setValue(now.vintage());
    vintages.setVisible(offered.size() > 2);
    orders.setValue(now.byValue());
  }

  private static List<Optional<Period>> offered(ConceptComparison comparison, ConceptState now) {
    Stream<Optional<Period>> dated =
        comparison.vintages().stream()
            .map(SurveyVintage::asOf)
            .map(asOf -> asOf.period())
            .filter(Optional::isPresent);
    return Stream.concat(Stream.of(Optional.<Period>empty(), now.vintage()), dated)
        .distinct()
        .toList();
  }

  private static String label(Optional<Period> period) {
    return period.map(PeriodWords::of).orElse("比べられる最新の時点");
  }
}
