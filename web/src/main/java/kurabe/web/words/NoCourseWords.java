package kurabe.web.words;

import kurabe.core.ambition.NoCourse;

/// Why a yearly pace is not said, as one sentence.
public final class NoCourseWords {

  private NoCourseWords() {}

  public static String of(NoCourse reason) {
    return switch (reason) {
      case NO_TARGET -> "目標値がないため、必要なペースはありません。";
      case TARGET_IN_WORDS -> "目標が言葉で示されているため、必要なペースを計算できません。";
      case NO_VALUE -> "値が公表されていないため、ペースを計算できません。";
      case UNITS_DIFFER -> "値と目標の単位が異なるため、ペースを計算できません。";
      case DUE_UNKNOWN -> "目標の期限が示されていないため、必要なペースを計算できません。";
      case VINTAGE_UNKNOWN -> "値の時点が示されていないため、年あたりのペースを計算できません。";
      case ONE_VINTAGE -> "公表された値が1つの時点のものだけのため、これまでのペースは分かりません。";
      case MEASURE_CHANGED -> "以前の値と定義か単位が異なるため、これまでのペースは示しません。";
      case COUNTED_FROM_ANOTHER_YEAR -> "以前の値と数え始めの年度が異なるため、これまでのペースは示しません。";
    };
  }
}
