package kurabe.core.change;

import java.util.Optional;
import kurabe.core.evaluation.Difference;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Observation;

/// An indicator that both reports have.
///
/// @param owner the item that it belongs to in the later report
/// @param ofValue later − earlier value, or why it is withheld
/// @param rate its published rates; empty where neither report rates single indicators
public record IndicatorChange(
    PlanItem owner,
    Indicator was,
    Indicator is,
    Optional<Observation> earlier,
    Optional<Observation> later,
    Difference ofValue,
    Optional<VerdictChange> rate) {

  /// Both columns print a figure of one time: nothing was surveyed again in between.
  public boolean isOfOneVintage() {
    return earlier
        .flatMap(then -> then.asOf().period())
        .flatMap(then -> later.flatMap(now -> now.asOf().period()).filter(then::equals))
        .isPresent();
  }
}
