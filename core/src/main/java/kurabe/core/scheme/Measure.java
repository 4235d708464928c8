package kurabe.core.scheme;

import static kurabe.core.scheme.Need.BASELINE;
import static kurabe.core.scheme.Need.PLAN_SPAN;
import static kurabe.core.scheme.Need.VALUE;
import static kurabe.core.scheme.Need.VINTAGE;

import java.util.Set;

/// What a value is held against to give a rate in per cent.
public enum Measure {
  /// value ÷ target.
  TARGET("target"),
  /// value ÷ what was to be reached in the year that is judged.
  YEARLY_TARGET("yearly-target"),
  /// value ÷ (target × the part of the plan's time that has passed).
  LINEAR_PACE("linear-pace"),
  /// (value − baseline) ÷ (target − baseline).
  BASELINE_PROGRESS("baseline-progress"),
  /// Progress from the baseline ÷ the part of the plan's time that has passed.
  BASELINE_PACE("baseline-pace");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public Set<Need> needs() {
    return switch (this) {
      case TARGET -> Set.of(VALUE, Need.TARGET);
      case YEARLY_TARGET -> Set.of(VALUE, Need.YEARLY_TARGET);
      case LINEAR_PACE -> Set.of(VALUE, Need.TARGET, PLAN_SPAN, VINTAGE);
      case BASELINE_PROGRESS -> Set.of(VALUE, Need.TARGET, BASELINE);
      case BASELINE_PACE -> Set.of(VALUE, Need.TARGET, BASELINE, PLAN_SPAN, VINTAGE);
    };
  }
}
