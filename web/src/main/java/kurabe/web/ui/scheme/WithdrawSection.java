package kurabe.web.ui.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeEntry.Origin;
import kurabe.web.words.SavingWords;

/// The way back from what people wrote. Two clicks away, and nothing is lost: the history stays.
final class WithdrawSection extends Composite<NativeDetails> {

  WithdrawSection(SchemeEntry entry, List<SchemeUse> uses, Runnable withdraw) {
    boolean edited = entry.origin() == Origin.EDITED;
    getContent().addClassName("withdraw");
    getContent().setSummaryText(edited ? "同梱の内容に戻す" : "この評価方法を取り下げる");
    getContent()
        .setContent(
            edited || uses.isEmpty()
                ? offer(edited, withdraw)
                : new Paragraph("使っている計画があるため、取り下げられません: " + SavingWords.plans(uses)));
  }

  private static Div offer(boolean edited, Runnable withdraw) {
    String consequence =
        edited
            ? "この環境での書き換えを取り下げ、同梱の内容に戻します。履歴は残り、あとで書き換えをやり直せます。"
            : "一覧から除きます。履歴は残り、あとでもう一度登録できます。";
    Button button = new Button(edited ? "同梱の内容に戻す" : "取り下げる", _ -> withdraw.run());
    button.addThemeVariants(ButtonVariant.LUMO_ERROR);
    return new Div(new Paragraph(consequence + "上の「登録する人の氏名」を入力してから押してください。"), button);
  }
}
