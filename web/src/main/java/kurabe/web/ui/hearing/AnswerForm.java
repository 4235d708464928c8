package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import kurabe.core.hearing.Fault;
import kurabe.core.hearing.Field;
import kurabe.core.hearing.FollowUpDraft;
import kurabe.core.hearing.FollowUpDraft.Wish;
import kurabe.web.words.HearingFaultWords;

/// Records a reply or an action.
final class AnswerForm extends Composite<Div> {

  private static final String REPLY = "回答";
  private static final String ACTION = "対応";

  private final HearingFaults faults = new HearingFaults();
  private final PersonFields person = PersonFields.in(faults);
  private final Select<String> kind = new Select<>();
  private final TextArea text = new TextArea(HearingFaultWords.name(Field.TEXT));

  /// @param send tells what is wrong, if anything
  AnswerForm(Function<FollowUpDraft, List<Fault>> send) {
    kind.setLabel("種類");
    kind.setItems(REPLY, ACTION);
    kind.setValue(REPLY);
    text.setRequiredIndicatorVisible(true);
    text.setHelperText("回答はこの意見に答えたこと、対応はこの意見を受けて行ったことです。");
    Button button = new Button("記録する", _ -> faults.show(send.apply(draft())));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getContent().addClassName("dispute-form");
    getContent()
        .add(
            faults,
            kind,
            faults.of(Field.TEXT, text),
            person.name(),
            person.organisation(),
            button);
  }

  private FollowUpDraft draft() {
    Wish wish =
        ACTION.equals(kind.getValue())
            ? new Wish.Action(text.getValue())
            : new Wish.Reply(text.getValue());
    return new FollowUpDraft(wish, person.name().getValue(), person.organisation().getValue());
  }
}
