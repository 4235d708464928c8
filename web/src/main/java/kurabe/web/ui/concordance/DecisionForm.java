package kurabe.web.ui.concordance;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kurabe.core.concept.Concept;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.Theme;
import kurabe.core.mapping.MappingFault;
import kurabe.web.words.MappingFaultWords;

/// Where a person decides: what it is mapped to, why, and in whose name.
final class DecisionForm extends Composite<Div> {

  /// What happens to a decision; both tell what is wrong with it.
  interface Decide {
    List<MappingFault> confirm(Aim aim, String ground, String person);

    List<MappingFault> withdraw(String ground, String person);
  }

  private final AimFields aim;
  private final TextArea ground = new TextArea("根拠");
  private final TextField person = new TextField("氏名");
  private final Paragraph faults = new Paragraph();

  DecisionForm(AimFields aim, Optional<Mapping> now, Decide decide) {
    this.aim = aim;
    faults.addClassName("faults");
    faults.getElement().setAttribute("role", "alert");
    faults.setVisible(false);
    ground.setRequiredIndicatorVisible(true);
    ground.setHelperText("定義・単位・対象のどこが同じか、何を確かめたかを書いてください。");
    ground.setMaxLength(MappingFault.LONGEST_GROUND);
    person.setRequiredIndicatorVisible(true);
    person.setHelperText("確認した人として公開されます。");
    person.setMaxLength(MappingFault.LONGEST_PERSON);
    getContent().addClassName("decision-form");
    getContent().add(new H3("決める"), faults, aim, ground, person, buttons(now, decide));
    now.map(Mapping::aim).ifPresent(aim::show);
  }

  void choose(Concept concept) {
    aim.choose(concept);
    ground.focus();
  }

  void choose(Theme theme) {
    aim.choose(theme);
    ground.focus();
  }

  private Div buttons(Optional<Mapping> now, Decide decide) {
    Button confirm = new Button("この対応で確認する", _ -> confirm(decide));
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div buttons = new Div(confirm);
    buttons.addClassName("buttons");
    if (now.flatMap(Mapping::confirmation).isPresent()) {
      buttons.add(new Button("確認を取り消す", _ -> act(decide::withdraw)));
    }
    return buttons;
  }

  private void confirm(Decide decide) {
    Optional<Aim> chosen = aim.findAim();
    if (chosen.isEmpty()) {
      say("対応する共通指標またはテーマを選んでください。");
    } else {
      act((why, who) -> decide.confirm(chosen.get(), why, who));
    }
  }

  private interface Act {
    List<MappingFault> with(String ground, String person);
  }

  private void act(Act act) {
    List<MappingFault> found = act.with(ground.getValue(), person.getValue());
    mark(ground::setErrorMessage, ground::setInvalid, found, MappingFault.NO_GROUND);
    mark(person::setErrorMessage, person::setInvalid, found, MappingFault.NO_PERSON);
    if (!found.isEmpty()) {
      say(found.stream().map(MappingFaultWords::of).collect(joining()));
    }
  }

  private static void mark(
      Consumer<String> message,
      Consumer<Boolean> invalid,
      List<MappingFault> found,
      MappingFault fault) {
    message.accept(MappingFaultWords.of(fault));
    invalid.accept(found.contains(fault));
  }

  private void say(String words) {
    faults.setText("受け付けられませんでした。" + words);
    faults.setVisible(true);
  }
}
