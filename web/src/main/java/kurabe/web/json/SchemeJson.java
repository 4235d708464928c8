package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.words.SchemeWords;

/// The rule that a plan judges itself by, in words.
@Serdeable
public record SchemeJson(String code, String name, String kind, String explanation) {

  static SchemeJson of(EvaluationScheme scheme) {
    return new SchemeJson(
        scheme.code().value(), scheme.name(), SchemeWords.kind(scheme), scheme.explanation());
  }
}
