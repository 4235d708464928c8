package kurabe.web.words;

import kurabe.core.quantity.AbsenceReason;

/// Why there is no value, short enough for a table's cell.
public final class AbsenceWords {

  private AbsenceWords() {}

  public static String of(AbsenceReason reason) {
    return switch (reason) {
      case NOT_PUBLISHED -> "未公表";
      case NOT_APPLICABLE -> "該当なし";
      case NOT_YET_SURVEYED -> "未調査";
      case UNREADABLE -> "読み取れない";
      case WITHHELD -> "非開示";
    };
  }
}
