package kurabe.core.evaluation;

import java.math.BigDecimal;
import java.util.List;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.BaselineDirection.When;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Points.Aggregation;
import kurabe.core.scheme.Range;
import kurabe.core.scheme.Tolerance;
import kurabe.core.time.Period;

/// One step of a calculation, with the numbers that went in and came out; put into words where it
/// is shown. Rates and shares are in per cent.
public sealed interface Step {

  /// How a rate comes from figures.
  sealed interface Rating extends Step {}

  /// How a grade or points come from a rate, a change or other grades.
  sealed interface Grading extends Step {}

  /// What is taken over, counted or rounded.
  sealed interface Taking extends Step {}

  /// value ÷ target × 100.
  record Quotient(Quantity value, Quantity target, Rational rate) implements Rating {}

  /// target ÷ value × 100, where less is better.
  record Inverse(Quantity target, Quantity value, Rational rate) implements Rating {}

  /// (2 − value ÷ target) × 100, where less is better.
  record Mirrored(Quantity value, Quantity target, Rational rate) implements Rating {}

  /// The target of the year that is judged.
  record YearlyTarget(Period due, Quantity target) implements Rating {}

  /// target × passed ÷ months: what a steady pace would have reached.
  record Expected(Quantity target, long passed, long months, Rational expected) implements Rating {}

  /// value ÷ expected × 100.
  record AgainstExpected(Quantity value, Rational expected, Rational rate) implements Rating {}

  /// (value − baseline) ÷ (target − baseline) × 100.
  record Gained(Quantity value, Quantity baseline, Quantity target, Rational rate)
      implements Rating {}

  /// gained ÷ (passed ÷ months): progress against a steady pace.
  record Paced(Rational gained, long passed, long months, Rational rate) implements Rating {}

  record Floored(Rational floor) implements Rating {}

  record Capped(Rational cap) implements Rating {}

  /// @param parts the rates that the mean is taken of
  record Mean(List<Rational> parts, Rational mean) implements Rating {
    public Mean {
      parts = List.copyOf(parts);
    }
  }

  record Subtracted(Quantity later, Quantity earlier, Rational difference) implements Taking {}

  /// count ÷ total × 100.
  record Share(Quantity count, Quantity total, Rational percent) implements Taking {}

  /// @param missing how many items have no grade printed
  record Counted(String label, int count, int missing) implements Taking {}

  record Banded(Rational rate, Label label) implements Grading {}

  /// A range within which people choose between grades.
  record BandedOpen(Rational rate, List<Label> labels) implements Grading {
    public BandedOpen {
      labels = List.copyOf(labels);
    }
  }

  /// value − baseline, held against what counts as level.
  record Moved(Quantity value, Quantity baseline, Rational change, Tolerance tolerance)
      implements Grading {}

  /// The best rung that holds.
  record Reached(When when, Label label) implements Grading {}

  /// Points of a component for a rate.
  record Awarded(String component, Rational rate, Rational points) implements Grading {}

  /// Points of a component that people decide.
  record LeftToJudgement(String component, Interval points) implements Grading {}

  /// @param total exact where nothing is left to judgement
  record Total(Aggregation aggregation, Interval total) implements Grading {}

  record Scored(Rational points, Label label) implements Grading {}

  /// What one axis gives.
  record OnAxis(String axis, List<String> labels) implements Grading {
    public OnAxis {
      labels = List.copyOf(labels);
    }
  }

  /// What the two axes give together.
  record Crossed(String first, String second, Label label) implements Grading {}

  /// Several indicators give these grades.
  record Combined(Combination combination, List<String> labels) implements Grading {
    public Combined {
      labels = List.copyOf(labels);
    }
  }

  record Rounded(BigDecimal result) implements Taking {}

  /// The plan's own verdict, taken over as it is printed.
  record Published(Outcome outcome) implements Taking {}

  /// The rates that the plan's own verdict stands for.
  record StandsFor(String label, Range range) implements Taking {}
}
