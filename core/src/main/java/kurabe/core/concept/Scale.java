package kurabe.core.concept;

/// Whether the figure itself may be set against that of a body of another size.
public enum Scale {
  /// A share, rate or mean: it does not grow with the body.
  SHARE("share"),
  /// A number of things: it grows with the body, so only its attainment of a target may be
  /// compared.
  COUNT("count");

  private final String code;

  Scale(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
