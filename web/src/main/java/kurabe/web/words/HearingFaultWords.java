package kurabe.web.words;

import kurabe.core.hearing.Fault;
import kurabe.core.hearing.Field;

/// What is wrong with what a person filled in about a remark or a case, and what to do about it.
public final class HearingFaultWords {

  private HearingFaultWords() {}

  public static String of(Fault fault) {
    String name = name(fault.field());
    return switch (fault.kind()) {
      case EMPTY -> name + "を入力してください。";
      case TOO_LONG -> name + "は" + fault.field().limit() + "文字以内で入力してください。";
      case CONTROL_CHARACTERS -> name + "に使えない文字（制御文字など）が含まれています。";
      case UNKNOWN -> name + "が見つかりません。一覧にあるものを指定してください。";
      case NO_CHANGE -> "この意見と" + name + "の結び付きは、すでにその状態です。";
    };
  }

  /// As the field's label calls it.
  public static String name(Field field) {
    return switch (field) {
      case REMARK -> "意見";
      case TARGET -> "結び付ける先";
      case PLAN -> "計画";
      case NAME -> "氏名";
      case ORGANISATION -> "所属";
      case TEXT -> "内容";
      case FIELD -> "分野";
      case TITLE -> "題名";
      case RESULT -> "結果";
      case WHEN -> "時期";
      case LESSON -> "気づき";
      case EVIDENCE -> "詳しい資料";
    };
  }
}
