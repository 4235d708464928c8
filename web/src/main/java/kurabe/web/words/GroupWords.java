package kurabe.web.words;

import kurabe.core.revision.Group;

/// What the headings of a correction's movements are called.
public final class GroupWords {

  private GroupWords() {}

  public static String of(Group group) {
    return switch (group) {
      case INDEX -> "指数";
      case RATE -> "達成率";
      case GRADE -> "評価";
      case VALUE -> "値";
      case TARGET -> "目標";
      case TALLY -> "集計";
      case VERDICT -> "検証";
      case RANK -> "順位";
      case DIFFERENCE -> "差";
      case DEFINITION -> "構成・定義";
      case STATEMENT -> "記述";
    };
  }
}
