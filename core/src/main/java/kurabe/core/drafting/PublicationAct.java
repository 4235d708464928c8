package kurabe.core.drafting;

/// What happens to a revision as a whole.
public enum PublicationAct {
  PUBLISHED("published"),
  /// No longer shown as current; it stays in the history.
  WITHDRAWN("withdrawn"),
  /// The withdrawal is undone.
  RESTORED("restored");

  private final String code;

  PublicationAct(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
