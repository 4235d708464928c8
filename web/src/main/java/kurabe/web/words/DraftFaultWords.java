package kurabe.web.words;

import kurabe.core.drafting.DraftFault;
import kurabe.core.drafting.DraftFault.Field;

/// What is wrong with what a person stated about a draft, and what to do about it.
public final class DraftFaultWords {

  private DraftFaultWords() {}

  public static String of(DraftFault fault) {
    String name = name(fault.field());
    return switch (fault.kind()) {
      case EMPTY -> name + "を入力してください。";
      case TOO_LONG -> name + "は" + fault.field().limit() + "文字以内で入力してください。";
      case CONTROL_CHARACTERS -> name + "に使えない文字（制御文字など）が含まれています。";
      case UNKNOWN ->
          fault.field() == Field.KEY
              ? "前の版に、その指標・項目はありません。一覧から選んでください。"
              : "その行は、この下書きにありません。画面を開き直してください。";
      case TAKEN -> "その指標・項目は、この下書きの別の行にあります。先にその行の対応付けを外してください。";
      case UNSUITABLE -> "この行には、その操作はできません。";
      case UNREADABLE -> "この欄の値として読めません。原本のとおりの書き方（55.0%、218件、B、－ など）で入力してください。";
      case PAST -> "公開日には、明日以降の日付を指定してください。";
    };
  }

  /// As the field's label calls it.
  public static String name(Field field) {
    return switch (field) {
      case PERSON -> "氏名";
      case REASON -> "理由";
      case TEXT -> "修正後の値";
      case KEY -> "対応付ける指標・項目";
      case ROW -> "行";
      case DATE -> "公開日";
      case SOURCE -> "文書の種類";
    };
  }
}
