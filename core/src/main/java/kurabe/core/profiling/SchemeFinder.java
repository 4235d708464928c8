package kurabe.core.profiling;

import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;

/// Finds the scheme whose labels a plan's grades are.
public interface SchemeFinder {

  /// A stand-in that has no labels where the scheme is unknown.
  EvaluationScheme getScheme(SchemeCode code);
}
