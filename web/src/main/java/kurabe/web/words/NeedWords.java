package kurabe.web.words;

import kurabe.core.scheme.Need;

/// What a scheme must be given.
public final class NeedWords {

  private NeedWords() {}

  public static String of(Need need) {
    return switch (need) {
      case VALUE -> "実績値";
      case TARGET -> "目標値";
      case YEARLY_TARGET -> "年度ごとの目標値（目安値）";
      case BASELINE -> "基準値";
      case PLAN_SPAN -> "計画期間";
      case VINTAGE -> "実績値の時点";
      case JUDGEMENT -> "人の判断";
    };
  }
}
