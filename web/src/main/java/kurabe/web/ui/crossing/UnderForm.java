package kurabe.web.ui.crossing;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.Period;
import kurabe.web.words.PeriodWords;

/// The choice of scheme, edition and time; each change of the reader's asks for a new address.
///
/// It stays when the result below it changes, so that the keyboard keeps its place.
final class UnderForm extends Composite<Div> {

  private final Select<SchemeCode> schemes = new Select<>();
  private final Select<Period> editions = new Select<>();
  private final Select<Period> periods = new Select<>();
  private final Consumer<UnderAddress> go;
  private Optional<UnderAddress> now = Optional.empty();

  UnderForm(Consumer<UnderAddress> go) {
    this.go = go;
    schemes.setLabel("当てはめる評価方法");
    editions.setLabel("版");
    periods.setLabel("時点");
    editions.setItemLabelGenerator(PeriodWords::of);
    periods.setItemLabelGenerator(PeriodWords::of);
    listen(schemes, UnderAddress::withScheme);
    listen(editions, UnderAddress::withEdition);
    listen(periods, UnderAddress::withPeriod);
    getContent().addClassName("choice");
    getContent().getElement().setAttribute("role", "group");
    getContent().getElement().setAttribute("aria-label", "当てはめの条件");
    getContent().add(schemes, editions, periods);
  }

  private interface Change<T> {
    UnderAddress apply(UnderAddress address, T chosen);
  }

  private <T> void listen(Select<T> select, Change<T> change) {
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            now.map(address -> change.apply(address, event.getValue())).ifPresent(go);
          }
        });
  }

  /// Shows what the address says, without asking for another one.
  void show(UnderChoice choice) {
    now = Optional.of(choice.address());
    Map<SchemeCode, String> names =
        choice.schemes().stream().collect(toMap(EvaluationScheme::code, EvaluationScheme::name));
    schemes.setItems(choice.schemes().stream().map(EvaluationScheme::code).toList());
    schemes.setItemLabelGenerator(code -> names.getOrDefault(code, code.value()));
    schemes.setValue(choice.scheme().code());
    editions.setItems(choice.editions());
    editions.setValue(choice.edition());
    periods.setItems(choice.periods());
    periods.setValue(choice.period());
  }
}
