package kurabe.core.scheme;

import java.util.Optional;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// Numbers between two bounds, each of which may be in, out or absent. A single number is a range
/// whose bounds are equal and both in.
///
/// @param from lower bound, absent when open downwards
/// @param fromIncluded whether the lower bound itself is in the range
/// @param to upper bound, absent when open upwards
public record Range(
    Optional<Rational> from, boolean fromIncluded, Optional<Rational> to, boolean toIncluded) {

  public static final Range ALL = new Range(Optional.empty(), false, Optional.empty(), false);

  public static Range of(Interval interval) {
    return new Range(Optional.of(interval.low()), true, Optional.of(interval.high()), true);
  }

  public boolean contains(Rational number) {
    return isAbove(number) && isBelow(number);
  }

  /// Whether any number of the interval is in this range.
  public boolean meets(Interval interval) {
    return meets(of(interval));
  }

  /// Whether any number is in both.
  public boolean meets(Range other) {
    return reaches(other) && other.reaches(this);
  }

  /// No number is in it: its bounds cross, or are equal and not both in.
  public boolean isEmpty() {
    return !reaches(this);
  }

  /// The smallest closed interval that holds all of it, cut at `low` and `high`.
  public Interval within(Rational low, Rational high) {
    return new Interval(from.orElse(low), to.orElse(high).max(from.orElse(low)))
        .clampedTo(low, high);
  }

  /// Whether something below `other`'s upper bound is above this lower bound.
  private boolean reaches(Range other) {
    if (from.isEmpty() || other.to.isEmpty()) {
      return true;
    }
    int comparison = other.to.get().compareTo(from.get());
    return comparison > 0 || (comparison == 0 && fromIncluded && other.toIncluded);
  }

  private boolean isAbove(Rational number) {
    return from.map(bound -> passes(number.compareTo(bound), fromIncluded)).orElse(true);
  }

  private boolean isBelow(Rational number) {
    return to.map(bound -> passes(bound.compareTo(number), toIncluded)).orElse(true);
  }

  private static boolean passes(int comparison, boolean included) {
    return included ? comparison >= 0 : comparison > 0;
  }
}
