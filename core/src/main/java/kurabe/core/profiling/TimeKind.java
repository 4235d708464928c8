package kurabe.core.profiling;

/// The words for [kurabe.core.profile.EditionTime] in a profile's text.
enum TimeKind {
  COLUMNS("columns"),
  TEXT("text"),
  ASKED("asked"),
  FIXED("fixed");

  private final String code;

  TimeKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
