package kurabe.web.words;

import kurabe.core.report.Statement;

/// What a statement of a report is about.
public final class StatementWords {

  private StatementWords() {}

  public static String of(Statement.Kind kind) {
    return switch (kind) {
      case PLAN -> "計画";
      case PROGRESS -> "進捗状況";
      case NEXT -> "今後の予定";
    };
  }
}
