package kurabe.web.words;

import kurabe.core.scheme.EvaluationScheme;

/// What kind of rule an evaluation scheme is. Its name and explanation are its own.
public final class SchemeWords {

  private SchemeWords() {}

  public static String kind(EvaluationScheme scheme) {
    return switch (scheme) {
      case EvaluationScheme.CappedAttainmentMean _ -> "達成率の平均";
      case EvaluationScheme.AttainmentBands _ -> "達成率による段階評価";
      case EvaluationScheme.JudgedLabels _ -> "判断による段階評価";
      case EvaluationScheme.Unrated _ -> "評価なし";
    };
  }
}
