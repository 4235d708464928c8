package kurabe.core.quantity;

/// Why a report has no value where one belongs. Absence is never null and never 0.
public enum AbsenceReason {
  NOT_PUBLISHED("not-published"),
  NOT_APPLICABLE("not-applicable"),
  NOT_YET_SURVEYED("not-yet-surveyed"),
  UNREADABLE("unreadable"),
  WITHHELD("withheld");

  private final String code;

  AbsenceReason(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
