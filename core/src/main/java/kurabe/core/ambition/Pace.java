package kurabe.core.ambition;

import kurabe.core.evaluation.Refusal;
import kurabe.core.plan.Baseline;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.time.Period;
import kurabe.core.time.Span;

/// How far a value keeps up with an even progress to its final target: value ÷ expected value ×
/// 100.
///
/// A report that sets a value of 2024 against a target for 2028 makes every plan look late in its
/// first years. The expected value is what a plan would have reached by the end of the value's own
/// vintage if it moved by the same amount every month.
public sealed interface Pace {

  /// @param elapsed months of `span` at the end of the value's vintage
  /// @param expected from the digits as printed
  /// @param rate in per cent, from the digits as printed
  /// @param interval all rates that the rounding of value and baseline leaves open
  /// @param unfinished whether the vintage ends after the column that the value stands in: it
  /// speaks
  ///     of a year that is still running, and is held against the pace for that year's end
  record Linear(
      Start start,
      Span span,
      long elapsed,
      Rational expected,
      Rational rate,
      Interval interval,
      boolean unfinished)
      implements Pace {}

  /// The target is due in the very period that is evaluated, so it is the expected value itself.
  record Due(Period due, Rational rate, Interval interval) implements Pace {}

  /// Value and target give no rate, at whatever pace.
  record NoRate(Refusal reason) implements Pace {}

  record Untold(NoPace reason) implements Pace {}

  /// Where the even progress begins.
  sealed interface Start {

    /// At nothing, because the report prints no baseline. A level that a plan began with (22.9 %)
    /// then counts as progress.
    record AtZero() implements Start {}

    record AtBaseline(Baseline baseline) implements Start {}
  }
}
