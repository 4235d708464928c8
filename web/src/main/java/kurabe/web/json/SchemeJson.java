package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.scheme.EvaluationScheme;

/// The rule that a plan judges itself by.
///
/// @param kind `capped-attainment-mean`, `attainment-bands`, `judged-labels` or `unrated`
/// @param name in Japanese
/// @param explanation the rule in one or two sentences, in Japanese
@Serdeable
public record SchemeJson(String code, String kind, String name, String explanation) {

  static SchemeJson of(EvaluationScheme scheme) {
    return new SchemeJson(scheme.code().value(), kind(scheme), scheme.name(), scheme.explanation());
  }

  private static String kind(EvaluationScheme scheme) {
    return switch (scheme) {
      case EvaluationScheme.CappedAttainmentMean _ -> "capped-attainment-mean";
      case EvaluationScheme.AttainmentBands _ -> "attainment-bands";
      case EvaluationScheme.JudgedLabels _ -> "judged-labels";
      case EvaluationScheme.Unrated _ -> "unrated";
    };
  }
}
