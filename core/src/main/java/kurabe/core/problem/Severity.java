package kurabe.core.problem;

/// What a problem means for the person who imports.
public enum Severity {
  /// Nothing is lost; worth knowing.
  INFO("info"),
  /// Something is missing or doubtful; everything else was read.
  WARNING("warning"),
  /// The document cannot be taken in.
  REFUSAL("refusal");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
