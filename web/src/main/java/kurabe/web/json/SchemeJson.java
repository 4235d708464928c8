package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;

/// The rule that a plan judges itself by.
///
/// @param kind `capped-attainment-mean`, `attainment-bands`, `baseline-direction`, `judged-labels`,
///     `points`, `two-axes` or `unrated`
/// @param name in Japanese
/// @param explanation the rule in one or two sentences, in Japanese
@Serdeable
public record SchemeJson(String code, String kind, String name, String explanation) {

  static SchemeJson of(EvaluationScheme scheme) {
    return new SchemeJson(scheme.code().value(), kind(scheme), scheme.name(), scheme.explanation());
  }

  private static String kind(EvaluationScheme scheme) {
    return switch (scheme) {
      case CappedAttainmentMean _ -> "capped-attainment-mean";
      case AttainmentBands _ -> "attainment-bands";
      case BaselineDirection _ -> "baseline-direction";
      case Points _ -> "points";
      case TwoAxes _ -> "two-axes";
      case JudgedLabels _ -> "judged-labels";
      case Unrated _ -> "unrated";
    };
  }
}
