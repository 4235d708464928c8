package kurabe.core.quantity;

import java.util.List;

/// All values that a rounded figure may stand for: a printed 22.9 % is [22.85, 22.95].
///
/// Bounds are exact and closed; every operation returns the smallest interval that holds all
/// results, so widening an input never narrows a result.
public record Interval(Rational low, Rational high) {

  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("expected low <= high but found " + low + " > " + high);
    }
  }

  public static Interval exactly(Rational value) {
    return new Interval(value, value);
  }

  public Interval plus(Interval other) {
    return new Interval(low.plus(other.low), high.plus(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.minus(other.high), high.minus(other.low));
  }

  public Interval times(Rational factor) {
    return hull(low.times(factor), high.times(factor));
  }

  /// @throws ArithmeticException when `divisor` holds zero
  public Interval dividedBy(Interval divisor) {
    if (divisor.contains(Rational.ZERO)) {
      throw new ArithmeticException("divisor holds zero");
    }
    Interval byLow = hull(low.dividedBy(divisor.low), high.dividedBy(divisor.low));
    Interval byHigh = hull(low.dividedBy(divisor.high), high.dividedBy(divisor.high));
    return new Interval(byLow.low.min(byHigh.low), byLow.high.max(byHigh.high));
  }

  /// Both bounds moved into [floor, cap].
  public Interval clampedTo(Rational floor, Rational cap) {
    return new Interval(low.max(floor).min(cap), high.max(floor).min(cap));
  }

  /// @throws IllegalArgumentException when `parts` is empty: nothing has no mean
  public static Interval mean(List<Interval> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("the mean of nothing");
    }
    Rational share = Rational.of(1).dividedBy(Rational.of(parts.size()));
    return parts.stream().reduce(Interval::plus).orElseThrow().times(share);
  }

  public boolean contains(Rational value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  public boolean encloses(Interval other) {
    return contains(other.low) && contains(other.high);
  }

  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  private static Interval hull(Rational one, Rational other) {
    return new Interval(one.min(other), one.max(other));
  }
}
