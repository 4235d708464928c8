package kurabe.core.plan;

/// Which way is better.
public enum Direction {
  HIGHER_IS_BETTER("higher"),
  LOWER_IS_BETTER("lower");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
