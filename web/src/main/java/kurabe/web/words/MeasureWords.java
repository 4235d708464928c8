package kurabe.web.words;

import kurabe.core.scheme.Measure;

/// What a value is held against.
public final class MeasureWords {

  private MeasureWords() {}

  public static String of(Measure measure) {
    return switch (measure) {
      case TARGET -> "目標値に対する割合";
      case YEARLY_TARGET -> "その年度の目標値（目安値）に対する割合";
      case LINEAR_PACE -> "目標まで一定の歩みで進んだときの値に対する割合";
      case BASELINE_PROGRESS -> "基準値から目標値までの進み具合";
      case BASELINE_PACE -> "基準値から目標値まで一定の歩みで進んだときに対する割合";
    };
  }
}
