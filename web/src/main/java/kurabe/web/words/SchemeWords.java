package kurabe.web.words;

import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;

/// What kind of rule an evaluation scheme is. Its name and explanation are its own.
public final class SchemeWords {

  private SchemeWords() {}

  public static String kind(EvaluationScheme scheme) {
    return switch (scheme) {
      case CappedAttainmentMean _ -> "達成率の平均";
      case AttainmentBands _ -> "達成率による段階評価";
      case BaselineDirection _ -> "基準値からの変化による段階評価";
      case Points _ -> "点数による評価";
      case TwoAxes _ -> "二つの軸による評価";
      case JudgedLabels _ -> "判断による段階評価";
      case Unrated _ -> "評価なし";
    };
  }
}
