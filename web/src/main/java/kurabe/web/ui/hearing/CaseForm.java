package kurabe.web.ui.hearing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.council.AddedCase.Result;
import kurabe.core.hearing.CaseDraft;
import kurabe.core.hearing.Fault;
import kurabe.core.hearing.Field;
import kurabe.core.plan.Plan;
import kurabe.web.words.HearingFaultWords;
import kurabe.web.words.HearingWords;

/// What a person fills in to add a case.
final class CaseForm extends Composite<Div> {

  private final HearingFaults faults = new HearingFaults();
  private final PersonFields person = PersonFields.in(faults);
  private final Select<Plan> plan = new Select<>();
  private final Select<Result> result = new Select<>();
  private final TextField field = line(Field.FIELD, "計画の分野（産業・しごと など）。");
  private final TextField title = line(Field.TITLE, "");
  private final TextField when = line(Field.WHEN, "任意。令和6年度上期 など。");
  private final TextArea text = area(Field.TEXT, "行ったことと、その結果。");
  private final TextArea lesson = area(Field.LESSON, "失敗のときは必須。次に生かせること。");
  private final TextField evidence = line(Field.EVIDENCE, "任意。資料の名称や掲載場所。");

  /// @param plans at least one; the first is chosen at first
  /// @param send tells what is wrong, if anything
  CaseForm(List<Plan> plans, Function<CaseDraft, List<Fault>> send) {
    plan.setLabel(HearingFaultWords.name(Field.PLAN));
    plan.setItems(plans);
    plan.setItemLabelGenerator(Plan::title);
    plan.setValue(plans.getFirst());
    result.setLabel(HearingFaultWords.name(Field.RESULT));
    result.setItems(Result.values());
    result.setItemLabelGenerator(HearingWords::result);
    title.setRequiredIndicatorVisible(true);
    field.setRequiredIndicatorVisible(true);
    text.setRequiredIndicatorVisible(true);
    Button button = new Button("事例を加える", _ -> faults.show(send.apply(draft())));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getContent().addClassName("dispute-form");
    getContent()
        .add(
            faults,
            faults.of(Field.PLAN, plan),
            field,
            title,
            faults.of(Field.RESULT, result),
            when,
            text,
            lesson,
            evidence,
            person.name(),
            person.organisation(),
            button);
  }

  private TextField line(Field one, String help) {
    TextField shown = faults.of(one, new TextField(HearingFaultWords.name(one)));
    shown.setHelperText(help);
    return shown;
  }

  private TextArea area(Field one, String help) {
    TextArea shown = faults.of(one, new TextArea(HearingFaultWords.name(one)));
    shown.setHelperText(help);
    return shown;
  }

  private CaseDraft draft() {
    return new CaseDraft(
        plan.getValue().code(),
        field.getValue(),
        title.getValue(),
        Optional.ofNullable(result.getValue()),
        when.getValue(),
        text.getValue(),
        lesson.getValue(),
        evidence.getValue(),
        person.name().getValue(),
        person.organisation().getValue());
  }
}
