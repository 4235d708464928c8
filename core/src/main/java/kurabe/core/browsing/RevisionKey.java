package kurabe.core.browsing;

import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;

/// What identifies a revision.
///
/// @param number counts from 1 within the edition
public record RevisionKey(PlanCode plan, Period asOf, int number) {

  public static RevisionKey of(EditionSummary summary) {
    return new RevisionKey(summary.plan().code(), summary.asOf(), summary.revision());
  }
}
