package kurabe.web.words;

import kurabe.core.disputing.Fault;
import kurabe.core.disputing.Field;

/// What is wrong with what a person filled in, and what to do about it.
public final class DisputeFaultWords {

  private DisputeFaultWords() {}

  public static String of(Fault fault) {
    return switch (fault.kind()) {
      case EMPTY -> name(fault.field()) + "を入力してください。";
      case TOO_LONG -> name(fault.field()) + "は" + fault.field().limit() + "文字以内で入力してください。";
      case CONTROL_CHARACTERS -> name(fault.field()) + "に使えない文字（制御文字など）が含まれています。";
      case UNKNOWN -> "対象の数値がこの版に見つかりません。計画、版、指標または項目、時点を確かめてください。";
      case NOT_A_CORRECTION -> "訂正した改訂には、異議の対象より後に公開された改訂の番号を指定してください。";
    };
  }

  /// As the field's label calls it.
  public static String name(Field field) {
    return switch (field) {
      case FIGURE -> "対象の数値";
      case NAME -> "氏名";
      case ORGANISATION -> "所属";
      case TEXT -> "理由";
      case PROPOSED -> "正しいと考える値";
      case REVISION -> "訂正した改訂";
    };
  }
}
