package kurabe.core.scheme;

import java.util.Set;

/// The plan publishes values and no verdict.
public record Unrated(SchemeHead head) implements EvaluationScheme {

  @Override
  public Set<Need> needs() {
    return Set.of();
  }
}
