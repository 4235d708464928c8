package kurabe.web.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The text of a profile and who answers for it.
final class ProfileEditor extends Composite<Section> {

  private static final int PAUSE_MILLIS = 600;

  private final TextArea yaml = new TextArea("定義（YAML）");
  private final TextField person = new TextField("登録する人の氏名");
  private final Button save = new Button("保存する");
  private final Paragraph message = new Paragraph();
  private final Div faults = new Div();

  ProfileEditor() {
    yaml.addClassName("yaml");
    yaml.setWidthFull();
    yaml.setMinRows(16);
    yaml.setMaxRows(40);
    yaml.setValueChangeMode(ValueChangeMode.LAZY);
    yaml.setValueChangeTimeout(PAUSE_MILLIS);
    yaml.getElement().setAttribute("spellcheck", "false");
    person.setRequired(true);
    person.setMaxLength(80);
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    message.addClassName("message");
    message.getElement().setAttribute("role", "alert");
    faults.getElement().setAttribute("aria-live", "polite");
    Div row = new Div(person, save);
    row.addClassName("save-row");
    getContent().addClassName("profile-editor");
    getContent().add(yaml, faults, row, message);
  }

  void setText(String text) {
    yaml.setValue(text);
  }

  String text() {
    return yaml.getValue();
  }

  void onEdit(Consumer<String> action) {
    yaml.addValueChangeListener(event -> action.accept(event.getValue()));
  }

  /// @param action gets the text and the name of whoever answers for it
  void onSave(BiConsumer<String, String> action) {
    save.addClickListener(
        _ -> {
          String name = person.getValue().strip();
          person.setInvalid(name.isEmpty());
          person.setErrorMessage("氏名を入力してください。");
          if (name.isEmpty()) {
            person.focus();
          } else {
            action.accept(text(), name);
          }
        });
  }

  Div faults() {
    return faults;
  }

  void tell(String words) {
    message.setText(words);
  }
}
