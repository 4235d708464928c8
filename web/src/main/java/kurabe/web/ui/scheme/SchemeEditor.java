package kurabe.web.ui.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;

/// The text of a scheme, who answers for it, and what it would make of an edition as one types.
final class SchemeEditor extends Composite<Div> {

  private static final int PAUSE_MILLIS = 500;

  private final TextArea yaml = new TextArea("定義（YAML）");
  private final TextField person = new TextField("登録する人の氏名");
  private final Select<Plan> plans = new Select<>();
  private final Preview preview;
  private final Paragraph message = new Paragraph();
  private final Button save = new Button("保存する");
  private Optional<AuditedEdition> tried = Optional.empty();

  /// @param editions finds the edition that a plan is tried on
  SchemeEditor(Preview preview, Function<PlanCode, Optional<AuditedEdition>> editions) {
    this.preview = preview;
    yaml.addClassName("yaml");
    yaml.setWidthFull();
    yaml.setMinRows(24);
    yaml.setMaxRows(60);
    yaml.setValueChangeMode(ValueChangeMode.LAZY);
    yaml.setValueChangeTimeout(PAUSE_MILLIS);
    yaml.getElement().setAttribute("spellcheck", "false");
    yaml.addValueChangeListener(_ -> refresh());
    person.setRequired(true);
    person.setMaxLength(80);
    plans.setLabel("試す計画");
    plans.addValueChangeListener(
        event -> {
          tried = Optional.ofNullable(event.getValue()).map(Plan::code).flatMap(editions);
          refresh();
        });
    plans.setItemLabelGenerator(Plan::title);
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    message.addClassName("message");
    message.getElement().setAttribute("role", "alert");
    layOut();
  }

  private void layOut() {
    Section text = new Section(yaml, new Div(person, save), message, new SchemeReference());
    text.addClassName("text");
    Div side = new Div(plans, preview);
    side.addClassName("side");
    getContent().addClassName("scheme-editor");
    getContent().add(text, side);
  }

  /// @param chosen the plan to try the text on first
  void offer(List<Plan> known, Optional<PlanCode> chosen) {
    plans.setItems(known);
    plans.setVisible(!known.isEmpty());
    known.stream()
        .filter(plan -> chosen.map(plan.code()::equals).orElse(true))
        .findFirst()
        .ifPresent(plans::setValue);
  }

  /// @param action gets the plan that the reader wants to try the text on
  void onChoice(Consumer<PlanCode> action) {
    plans.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            action.accept(event.getValue().code());
          }
        });
  }

  void setText(String text) {
    yaml.setValue(text);
    refresh();
  }

  String text() {
    return yaml.getValue();
  }

  /// @param action gets the text and the name of whoever answers for it
  void onSave(Action action) {
    save.addClickListener(_ -> findPerson().ifPresent(name -> action.run(text(), name)));
  }

  /// Asks for the name where it is missing.
  Optional<String> findPerson() {
    String name = person.getValue().strip();
    person.setInvalid(name.isEmpty());
    person.setErrorMessage("氏名を入力してください。");
    if (name.isEmpty()) {
      person.focus();
    }
    return Optional.of(name).filter(it -> !it.isEmpty());
  }

  void tell(String words) {
    message.setText(words);
  }

  interface Action {
    void run(String yaml, String person);
  }

  private void refresh() {
    preview.show(yaml.getValue(), tried);
  }
}
