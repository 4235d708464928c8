package kurabe.core.scheme;

/// How one grade comes from several targets of an item.
public enum Combination {
  /// The scheme does not say. Targets that all give the same grade still decide it.
  UNSTATED,
  /// The worst of the grades.
  WORST,
  /// The best of the grades.
  BEST
}
