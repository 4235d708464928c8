package kurabe.web.words;

import kurabe.core.problem.Severity;

/// How much a problem matters.
public final class SeverityWords {

  private SeverityWords() {}

  public static String of(Severity severity) {
    return switch (severity) {
      case INFO -> "参考";
      case WARNING -> "注意";
      case REFUSAL -> "取り込み不可";
    };
  }

  public static String explanation(Severity severity) {
    return switch (severity) {
      case INFO -> "失われた情報はありません。念のためお知らせします。";
      case WARNING -> "一部が欠けているか疑わしい箇所です。ほかはすべて読み取りました。";
      case REFUSAL -> "この文書は取り込めません。何も保存していません。";
    };
  }
}
