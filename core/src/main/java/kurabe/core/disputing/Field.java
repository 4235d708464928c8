package kurabe.core.disputing;

/// What a person fills in to raise or to resolve a dispute.
public enum Field {
  FIGURE("figure", 0),
  NAME("name", 100),
  ORGANISATION("organisation", 200),
  TEXT("text", 4000),
  PROPOSED("proposed", 200),
  REVISION("revision", 0);

  private final String code;
  private final int limit;

  Field(String code, int limit) {
    this.code = code;
    this.limit = limit;
  }

  public String code() {
    return code;
  }

  /// How many characters it takes, 0 for what is chosen and not written.
  public int limit() {
    return limit;
  }
}
