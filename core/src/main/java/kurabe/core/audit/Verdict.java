package kurabe.core.audit;

/// How a published figure stands to its recomputation.
public enum Verdict {
  /// Recomputing the printed figures gives the printed result, to its last digit.
  EXACT("exact"),
  /// Not the same digits, but the rounding of the printed figures explains the difference.
  WITHIN_ROUNDING("within-rounding"),
  /// No values that the printed figures can stand for give the printed result.
  INCONSISTENT("inconsistent"),
  /// The rule or an input is not printed.
  UNDECIDABLE("undecidable");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
