package kurabe.web.words;

import kurabe.core.draft.Stage;

/// How far a draft is.
public final class StageWords {

  private StageWords() {}

  public static String of(Stage stage) {
    return switch (stage) {
      case OPEN -> "作業中";
      case SUBMITTED -> "確認待ち";
      case APPROVED -> "承認済み";
      case SCHEDULED -> "公開予約";
      case PUBLISHED -> "公開済み";
      case ABANDONED -> "中止";
    };
  }
}
