package kurabe.core.evaluation;

import java.util.Optional;
import kurabe.core.evaluation.Difference.Amount;
import kurabe.core.evaluation.Difference.Moved;
import kurabe.core.evaluation.Difference.Withheld;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.AsOf;
import kurabe.core.time.Periods;

/// Differences to an earlier period, withheld where they would compare unlike with unlike.
///
/// They are taken of the figures as printed, never of rounded ones.
public final class Differences {

  private Differences() {}

  /// Later minus earlier value of one indicator. A changed target does not matter to its value.
  public static Difference ofValues(Indicator was, Value earlier, Indicator is, Value later) {
    return findChange(was, is).map(Differences::withheld).orElseGet(() -> subtract(later, earlier));
  }

  /// The same of values that speak of a time: a count of other years is another count.
  public static Difference ofValues(
      Indicator was, Value earlier, AsOf then, Indicator is, Value later, AsOf now) {
    return Periods.isOneCount(then.period(), now.period())
        ? ofValues(was, earlier, is, later)
        : findChange(was, is)
            .map(Differences::withheld)
            .orElseGet(() -> withheld(Withholding.COUNTED_FROM_ANOTHER_YEAR));
  }

  /// Later minus earlier rate of one indicator, which also depends on its target and on the scheme.
  public static Difference ofRates(Rated earlier, Rated later) {
    return changedScheme(earlier, later)
        .or(() -> findRateChange(earlier.indicator(), later.indicator()))
        .map(Differences::withheld)
        .orElseGet(() -> ofRates(earlier.outcome(), later.outcome()));
  }

  /// Steps between two labels of one scheme.
  public static Difference ofGrades(Graded scheme, Outcome earlier, Outcome later) {
    return notGraded(earlier)
        .or(() -> notGraded(later))
        .map(Differences::withheld)
        .orElseGet(() -> steps(scheme, label(earlier), label(later)));
  }

  /// Later minus earlier of two rates under one scheme.
  public static Difference ofRates(Outcome earlier, Outcome later) {
    return earlier instanceof Outcome.Rate(Quantity before)
            && later instanceof Outcome.Rate(Quantity after)
        ? subtract(after, before)
        : withheld(Withholding.NOT_A_FIGURE);
  }

  /// A rate with what it depends on.
  public record Rated(Indicator indicator, SchemeCode scheme, Outcome outcome) {}

  static Difference subtract(Value later, Value earlier) {
    return later
        .findQuantity()
        .flatMap(after -> earlier.findQuantity().map(before -> subtract(after, before)))
        .orElseGet(() -> withheld(Withholding.NOT_A_FIGURE));
  }

  /// Points where both are in per cent; withheld where the units differ.
  public static Difference subtract(Quantity later, Quantity earlier) {
    if (!later.unit().equals(earlier.unit())) {
      return withheld(Withholding.UNITS_DIFFER);
    }
    Unit unit = later.unit().isPercent() ? Unit.POINT : later.unit();
    return new Amount(later.exact().minus(earlier.exact()), unit);
  }

  /// Why values of the two are not of one measure; empty where they are.
  public static Optional<Withholding> findChange(Indicator was, Indicator is) {
    if (!was.unit().equals(is.unit())) {
      return Optional.of(Withholding.UNIT_CHANGED);
    }
    boolean same = was.key().equals(is.key()) && was.direction() == is.direction();
    return same ? Optional.empty() : Optional.of(Withholding.DEFINITION_CHANGED);
  }

  /// Why rates of the two are not of one measure: the rate also depends on the target.
  public static Optional<Withholding> findRateChange(Indicator was, Indicator is) {
    return findChange(was, is)
        .or(
            () ->
                goal(was).equals(goal(is))
                    ? Optional.empty()
                    : Optional.of(Withholding.TARGET_CHANGED));
  }

  private static Optional<Withholding> changedScheme(Rated earlier, Rated later) {
    return earlier.scheme().equals(later.scheme())
        ? Optional.empty()
        : Optional.of(Withholding.SCHEME_CHANGED);
  }

  private static Optional<Object> goal(Indicator indicator) {
    return indicator
        .target()
        .map(Target::value)
        .map(value -> value.findQuantity().<Object>map(Quantity::exact).orElse(value));
  }

  private static Optional<Withholding> notGraded(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Grade _ -> Optional.empty();
      case Outcome.NotRated _ -> Optional.of(Withholding.NOT_RATED);
      case Outcome.Missing _ -> Optional.of(Withholding.MISSING);
      case Outcome.Rate _ -> Optional.of(Withholding.SCHEME_CHANGED);
    };
  }

  private static String label(Outcome outcome) {
    return ((Outcome.Grade) outcome).label();
  }

  private static Difference steps(Graded scheme, String earlier, String later) {
    return scheme
        .findRank(later)
        .flatMap(to -> scheme.findRank(earlier).<Difference>map(from -> new Moved(to - from)))
        .orElseGet(() -> withheld(Withholding.SCHEME_CHANGED));
  }

  private static Difference withheld(Withholding reason) {
    return new Withheld(reason);
  }
}
