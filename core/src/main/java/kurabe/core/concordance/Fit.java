package kurabe.core.concordance;

/// How well an indicator fits the definition of a concept.
public enum Fit {
  /// It measures what the concept defines.
  SAME("same"),
  /// It measures something near: fit to stand beside, not to be subtracted.
  PROXY("proxy");

  private final String code;

  Fit(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
