package kurabe.core.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Subject;
import kurabe.core.evaluation.Withholding;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Observation;

/// Holds two columns of a plan's reports against each other, thing by thing.
public final class PlanComparison {

  private final Side earlier;
  private final Side later;
  private final VerdictRule verdicts;

  private PlanComparison(Side earlier, Side later) {
    this.earlier = earlier;
    this.later = later;
    this.verdicts = new VerdictRule(earlier, later);
  }

  public static PlanChange between(Side earlier, Side later) {
    return new PlanComparison(earlier, later).change();
  }

  private PlanChange change() {
    return new PlanChange(
        items(later).flatMap(is -> item(is).stream()).toList(),
        items(later).flatMap(this::indicators).toList(),
        unmatched(later, earlier),
        unmatched(earlier, later));
  }

  private static Stream<PlanItem> items(Side side) {
    return side.index().edition().allItems();
  }

  private Optional<ItemChange> item(PlanItem is) {
    return earlier
        .index()
        .findItem(is.key())
        .flatMap(
            was ->
                verdicts
                    .change(new Subject.OfItem(is.key()), Changed.between(was, is, later.scheme()))
                    .map(verdict -> new ItemChange(was, is, verdict)));
  }

  private Stream<IndicatorChange> indicators(PlanItem owner) {
    return owner.indicators().stream()
        .flatMap(
            is -> earlier.findIndicator(is.key()).map(was -> indicator(owner, was, is)).stream());
  }

  private IndicatorChange indicator(PlanItem owner, Indicator was, Indicator is) {
    Optional<Observation> then = earlier.findObservation(was.key());
    Optional<Observation> now = later.findObservation(is.key());
    return new IndicatorChange(
        owner,
        was,
        is,
        then,
        now,
        values(was, then, is, now),
        verdicts.change(new Subject.OfIndicator(is.key()), Differences.findRateChange(was, is)));
  }

  private static Difference values(
      Indicator was, Optional<Observation> then, Indicator is, Optional<Observation> now) {
    if (then.isEmpty()) {
      return new Difference.Withheld(Withholding.NO_EARLIER_VALUE);
    }
    return then.flatMap(before -> now.map(after -> values(was, before, is, after)))
        .orElseGet(() -> new Difference.Withheld(Withholding.NO_LATER_VALUE));
  }

  private static Difference values(
      Indicator was, Observation before, Indicator is, Observation after) {
    return Differences.ofValues(
        was, before.value(), before.asOf(), is, after.value(), after.asOf());
  }

  private static PlanChange.Unmatched unmatched(Side side, Side other) {
    List<PlanItem> items =
        items(side).filter(it -> other.index().findItem(it.key()).isEmpty()).toList();
    List<Indicator> indicators =
        items(side)
            .flatMap(it -> it.indicators().stream())
            .filter(it -> other.findIndicator(it.key()).isEmpty())
            .toList();
    return new PlanChange.Unmatched(items, indicators);
  }
}
