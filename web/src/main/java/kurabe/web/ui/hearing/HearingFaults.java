package kurabe.web.ui.hearing;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kurabe.core.hearing.Fault;
import kurabe.core.hearing.Field;
import kurabe.web.words.HearingFaultWords;

/// Says at each field of a form what is wrong with it, and in one place that something is.
final class HearingFaults extends Paragraph {

  private final Map<Field, HasValidationProperties> fields = new EnumMap<>(Field.class);

  HearingFaults() {
    addClassName("faults");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  <F extends HasValidationProperties & HasValue<?, ?>> F of(Field field, F shown) {
    fields.put(field, shown);
    return shown;
  }

  void show(List<Fault> faults) {
    fields.forEach((field, shown) -> show(shown, faults, field));
    setText("受け付けられませんでした。" + faults.stream().map(HearingFaultWords::of).collect(joining()));
    setVisible(!faults.isEmpty());
    faults.stream()
        .map(fault -> fields.get(fault.field()))
        .filter(Focusable.class::isInstance)
        .findFirst()
        .ifPresent(it -> ((Focusable<?>) it).focus());
  }

  private static void show(HasValidationProperties shown, List<Fault> faults, Field field) {
    String words =
        faults.stream()
            .filter(it -> it.field() == field)
            .map(HearingFaultWords::of)
            .collect(joining());
    shown.setErrorMessage(words);
    shown.setInvalid(!words.isEmpty());
  }
}
