package kurabe.web.ui.importing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.drafting.DraftFault;
import kurabe.core.drafting.Progress;
import kurabe.core.drafting.Reviewing;

/// The steps that lead on from where a draft is.
final class StepPanel extends Composite<Div> {

  private final DraftId id;
  private final int seen;
  private final Reviewing reviewing;
  private final Consumer<Progress> done;
  private final StatedName name = new StatedName();
  private final TextField reason = new TextField("理由・連絡事項");
  private final TextField day = new TextField("公開する日（予約するとき）");
  private final Div buttons = new Div();

  StepPanel(Draft draft, Reviewing reviewing, Consumer<Progress> done) {
    this.id = draft.id();
    this.seen = draft.version();
    this.reviewing = reviewing;
    this.done = done;
    getContent().addClassName("step-panel");
    day.setPlaceholder("2026-04-01");
    day.setHelperText("その日の0時（日本時間）に公開します。");
    buttons.addClassName("buttons");
    if (draft.stage().isFinished()) {
      finished(draft);
    } else {
      offer(draft);
    }
  }

  private void finished(Draft draft) {
    getContent()
        .add(
            new Paragraph("この下書きは終わっています。"),
            new Anchor(ImportPaths.history(draft.origin().work()), "公開の履歴・取り下げ"));
  }

  private void offer(Draft draft) {
    Div fields = new Div(name, reason);
    fields.addClassName("form-row");
    switch (draft.stage()) {
      case OPEN -> primary("確認を依頼する", () -> reviewing.submit(id, seen, who(), why()));
      case SUBMITTED -> {
        primary("承認する", () -> reviewing.approve(id, seen, who(), why()));
        button("差し戻す", () -> reviewing.sendBack(id, seen, who(), why()));
      }
      case APPROVED -> {
        fields.add(day);
        primary("今すぐ公開する", () -> reviewing.publish(id, seen, who(), why()));
        button("この日に公開する", this::schedule);
        button("差し戻す", () -> reviewing.sendBack(id, seen, who(), why()));
      }
      case SCHEDULED -> {
        primary("今すぐ公開する", () -> reviewing.publish(id, seen, who(), why()));
        button("予約を取り消して差し戻す", () -> reviewing.sendBack(id, seen, who(), why()));
      }
      case PUBLISHED, ABANDONED -> {}
    }
    button("中止する", () -> reviewing.abandon(id, seen, who(), why()));
    getContent().add(fields, buttons);
  }

  private Progress schedule() {
    try {
      LocalDate on = LocalDate.parse(day.getValue().strip());
      return reviewing.schedule(id, seen, on, who(), why());
    } catch (DateTimeException _) {
      return new Progress.Faulty(
          List.of(new DraftFault(DraftFault.Field.DATE, DraftFault.Kind.PAST)));
    }
  }

  private void primary(String label, Supplier<Progress> step) {
    button(label, step).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
  }

  private Button button(String label, Supplier<Progress> step) {
    Button button = new Button(label, _ -> done.accept(step.get()));
    buttons.add(button);
    return button;
  }

  private String who() {
    return name.getValue();
  }

  private String why() {
    return reason.getValue();
  }
}
