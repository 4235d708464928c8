package kurabe.core.scheme;

/// How a rate of attainment is taken where less is better. Progress from the baseline needs none of
/// this: it knows its direction.
public enum Decreasing {
  /// The scheme does not say; value ÷ target would turn good into bad.
  REFUSED("refused"),
  /// target ÷ value.
  INVERSE("inverse"),
  /// 2 − value ÷ target.
  MIRRORED("mirrored");

  private final String code;

  Decreasing(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
