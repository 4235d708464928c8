package kurabe.core.scheme;

import java.util.EnumSet;
import java.util.Set;

/// What a scheme must be given before it can say anything.
public enum Need {
  VALUE("value"),
  TARGET("target"),
  /// What was to be reached in the year that is judged.
  YEARLY_TARGET("yearly-target"),
  BASELINE("baseline"),
  /// When the plan begins and ends.
  PLAN_SPAN("plan-span"),
  /// The time that a value speaks of.
  VINTAGE("vintage"),
  /// What people say, where no rule of arithmetic decides.
  JUDGEMENT("judgement");

  private final String code;

  Need(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Set<Need> of(Measure measure, boolean judged) {
    EnumSet<Need> needs = EnumSet.copyOf(measure.needs());
    if (judged) {
      needs.add(JUDGEMENT);
    }
    return needs;
  }
}
