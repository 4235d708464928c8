package kurabe.core.scheme;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A grade for whether a value is better than it was when the plan began. The best rung that holds
/// gives the grade.
///
/// @param rungs worst first, in the order of [When]
/// @param judged whether items without figures are graded by judgement
public record BaselineDirection(
    SchemeHead head,
    List<Rung> rungs,
    Tolerance tolerance,
    Combination combination,
    List<Label> notRated,
    boolean judged)
    implements Graded {

  public BaselineDirection {
    rungs = List.copyOf(rungs);
    notRated = List.copyOf(notRated);
  }

  /// When a rung holds, worst first.
  public enum When {
    WORSE("worse"),
    LEVEL("level"),
    BETTER("better"),
    /// As far from the baseline as a steady pace to the target would have come.
    ON_PACE("on-pace"),
    TARGET_REACHED("target-reached"),
    TARGET_EXCEEDED("target-exceeded");

    private final String code;

    When(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public record Rung(When when, Label label) {}

  @Override
  public List<Label> order() {
    return rungs.stream().map(Rung::label).distinct().toList();
  }

  public boolean has(When when) {
    return rungs.stream().anyMatch(rung -> rung.when() == when);
  }

  @Override
  public Set<Need> needs() {
    EnumSet<Need> needs = EnumSet.of(Need.VALUE, Need.BASELINE);
    if (has(When.ON_PACE)) {
      needs.addAll(Measure.BASELINE_PACE.needs());
    }
    if (has(When.TARGET_REACHED) || has(When.TARGET_EXCEEDED)) {
      needs.add(Need.TARGET);
    }
    if (judged) {
      needs.add(Need.JUDGEMENT);
    }
    return needs;
  }
}
