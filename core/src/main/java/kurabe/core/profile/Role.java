package kurabe.core.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a column says of its row.
public enum Role {
  /// The title of an item of one level.
  LEVEL("level", false),
  /// The number of an item of one level.
  NUMBER("number", false),
  /// What is measured.
  NAME("name", false),
  UNIT("unit", false),
  DIRECTION("direction", false),
  DEPARTMENT("department", false),
  SOURCE("source", false),
  BASELINE("baseline", false),
  BASELINE_TIME("baseline-time", false),
  TARGET("target", false),
  TARGET_DUE("target-due", false),
  RATIONALE("rationale", false),
  /// A target on the way, due at the column's time.
  MILESTONE("milestone", true),
  VALUE("value", true),
  /// The time that the values of the row speak of.
  VALUE_TIME("value-time", false),
  RATE("rate", true),
  DIFFERENCE("difference", true),
  GRADE("grade", true),
  NATIONAL("national", true),
  /// What was planned, in words.
  PLANNED("plan", true),
  /// What was done, in words.
  PROGRESS("progress", true),
  /// What comes next, in words.
  NEXT("next", true),
  /// Known and left out.
  IGNORE("ignore", true);

  private final String code;
  private final boolean repeated;

  Role(String code, boolean repeated) {
    this.code = code;
    this.repeated = repeated;
  }

  public String code() {
    return code;
  }

  /// Whether a table may have several such columns, one for each time.
  public boolean isRepeated() {
    return repeated;
  }

  /// Whether a rule of this role names a level of the plan.
  public boolean needsLevel() {
    return this == LEVEL;
  }

  /// Whether its figures belong to a period.
  public boolean isTimed() {
    return this == VALUE || this == RATE || this == GRADE || this == DIFFERENCE;
  }

  /// Whether it says something that only an indicator has.
  public boolean isOfIndicator() {
    return switch (this) {
      case UNIT,
          DIRECTION,
          SOURCE,
          BASELINE,
          BASELINE_TIME,
          TARGET,
          TARGET_DUE,
          RATIONALE,
          MILESTONE,
          VALUE,
          VALUE_TIME,
          NATIONAL ->
          true;
      case LEVEL,
          NUMBER,
          NAME,
          DEPARTMENT,
          RATE,
          DIFFERENCE,
          GRADE,
          PLANNED,
          PROGRESS,
          NEXT,
          IGNORE ->
          false;
    };
  }

  public static Optional<Role> find(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }

  public static List<Role> list() {
    return List.of(values());
  }
}
