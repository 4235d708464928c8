package kurabe.web.ui.importing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kurabe.core.draft.Decision;
import kurabe.core.draft.Row;
import kurabe.core.draft.RowRef;
import kurabe.core.drafting.Deciding;
import kurabe.core.drafting.DraftContent;
import kurabe.core.drafting.DraftFault.Field;
import kurabe.core.drafting.DraftRow;
import kurabe.core.drafting.Progress;
import kurabe.web.words.DecisionWords;
import kurabe.web.words.DraftEntryWords;
import kurabe.web.words.DraftFaultWords;
import kurabe.web.words.RowWords;

/// Where a person decides about one row. What somebody else decided meanwhile is shown, and what
/// was
/// typed here stays.
final class DecisionPanel extends Section {

  private final DraftState state;
  private final RowRef row;
  private final Deciding deciding;
  private final Consumer<Progress> done;
  private final StatedName name = new StatedName();
  private final TextField reason = new TextField(DraftFaultWords.name(Field.REASON));
  private final TextField text = new TextField(DraftFaultWords.name(Field.TEXT));
  private final Select<Row> match = new Select<>();
  private final Div conflict = new Div();
  private final Div buttons = new Div();
  private int seen;

  /// @param unmatched what the last edition has and the draft does not
  DecisionPanel(
      DraftState state,
      DraftRow shown,
      DraftContent content,
      List<Row> unmatched,
      Deciding deciding,
      Consumer<Progress> done) {
    this.state = state;
    this.row = shown.read().ref();
    this.deciding = deciding;
    this.done = done;
    this.seen = shown.version();
    addClassName("decision-panel");
    getElement().setAttribute("aria-label", "行についての決定");
    conflict.getElement().setAttribute("role", "alert");
    buttons.addClassName("buttons");
    add(heading(shown), history(content), conflict);
    addFields(shown, unmatched);
  }

  private static Div heading(DraftRow shown) {
    Row read = shown.read();
    return new Div(
        new H3(read.name() + "の" + RowWords.kind(read.ref())),
        new Paragraph("読み取った値: " + RowWords.printed(read.printed())));
  }

  private Div history(DraftContent content) {
    Div all = new Div();
    content
        .draft()
        .listDecisions(row)
        .forEach(it -> all.add(new Paragraph(DraftEntryWords.of(it))));
    return all;
  }

  private void addFields(DraftRow shown, List<Row> unmatched) {
    Div fields = new Div();
    fields.addClassName("form-row");
    if (row.isEditable()) {
      text.setValue(shown.printed().text());
      text.setHelperText("原本のとおりの書き方で入力してください。");
      fields.add(text);
    }
    List<Row> candidates =
        unmatched.stream().filter(it -> it.ref().kind().equals(row.kind())).toList();
    if (row.isMatchable() && !candidates.isEmpty()) {
      match.setLabel("前の版の指標・項目（名前が変わったとき）");
      match.setItems(candidates);
      match.setItemLabelGenerator(it -> String.join(" ＞ ", it.path()));
      fields.add(match);
      button("対応付ける", () -> matched());
    }
    fields.add(reason, name);
    if (row.isEditable()) {
      button("値を修正する", () -> Optional.of(new Decision.Edited(text.getValue())));
    }
    button("確認済みにする", () -> Optional.of(new Decision.Accepted()));
    button("除外する", () -> Optional.of(new Decision.Discarded()));
    if (shown.ruling().isPresent()) {
      button("決定を取り消す", () -> Optional.of(new Decision.Cleared()));
    }
    buttons.add(new Anchor(state.deciding(Optional.empty()).path(), "閉じる"));
    add(fields, buttons);
  }

  private Optional<Decision> matched() {
    return Optional.ofNullable(match.getValue())
        .map(it -> it.ref().code())
        .map(code -> new Decision.Matched(code.substring(code.indexOf(':') + 1)));
  }

  private interface Choice {
    Optional<Decision> decision();
  }

  private void button(String label, Choice choice) {
    Button button = new Button(label, _ -> choice.decision().ifPresent(this::decide));
    if (buttons.getChildren().findAny().isEmpty()) {
      button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }
    buttons.add(button);
  }

  private void decide(Decision decision) {
    Progress progress =
        deciding.decide(state.draft(), row, seen, decision, name.getValue(), reason.getValue());
    conflict.removeAll();
    if (progress instanceof Progress.Overtaken(var draft, var since)) {
      seen = draft.rulings().version(row);
      conflict.add(
          new Paragraph(
              "ほかの人が先に決めました。下の決定を確かめてください。あなたの決定（"
                  + DecisionWords.of(decision)
                  + "）はまだ保存していません。よければ、もう一度ボタンを押してください。"));
      since.forEach(it -> conflict.add(new Paragraph(DraftEntryWords.of(it))));
      return;
    }
    done.accept(progress);
  }

  /// A person who came here by keyboard goes on from here.
  @Override
  protected void onAttach(AttachEvent event) {
    if (row.isEditable()) {
      text.focus();
    } else {
      reason.focus();
    }
  }
}
