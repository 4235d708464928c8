package kurabe.core.hearing;

/// What a person fills in about a remark or to add a case.
public enum Field {
  REMARK("remark", 0),
  TARGET("target", 0),
  PLAN("plan", 0),
  NAME("name", 100),
  ORGANISATION("organisation", 200),
  TEXT("text", 4000),
  FIELD("field", 100),
  TITLE("title", 200),
  RESULT("result", 0),
  WHEN("when", 100),
  LESSON("lesson", 4000),
  EVIDENCE("evidence", 500);

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
