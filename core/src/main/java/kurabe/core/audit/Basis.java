package kurabe.core.audit;

/// Which figures a recomputation starts from.
public enum Basis {
  /// The figures as printed.
  PRINTED("printed"),
  /// For an index: the unrounded rates, recomputed from values and targets.
  UNROUNDED("unrounded");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
