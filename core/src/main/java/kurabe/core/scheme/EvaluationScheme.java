package kurabe.core.scheme;

import java.util.Set;

/// The rule by which a plan judges progress. The kinds are sealed; every scheme is an instance read
/// from data. Labels have no meaning outside their scheme.
public sealed interface EvaluationScheme permits CappedAttainmentMean, Graded, Unrated {

  SchemeHead head();

  /// What it must be given before it can say anything.
  Set<Need> needs();

  default SchemeCode code() {
    return head().code();
  }

  /// As its users would call it, in Japanese.
  default String name() {
    return head().name();
  }

  /// The rule in one or two sentences, in Japanese.
  default String explanation() {
    return head().explanation();
  }
}
