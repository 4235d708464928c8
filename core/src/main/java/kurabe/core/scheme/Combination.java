package kurabe.core.scheme;

/// How one verdict comes from several indicators of an item.
public enum Combination {
  /// The scheme does not say. Indicators that all give the same grade still decide it.
  UNSTATED("unstated"),
  /// The worst of the grades.
  WORST("worst"),
  /// The best of the grades.
  BEST("best"),
  /// The grade of the mean rate, or the mean of the points.
  MEAN("mean");

  private final String code;

  Combination(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
