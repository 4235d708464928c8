package kurabe.core.scheme;

import java.util.Optional;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// A range of attainment (in %) that one grade stands for.
///
/// @param from lower bound, absent when open downwards
/// @param fromIncluded whether the lower bound itself is in the band
/// @param to upper bound, absent when open upwards
public record Band(
    Label label,
    Optional<Rational> from,
    boolean fromIncluded,
    Optional<Rational> to,
    boolean toIncluded) {

  public boolean contains(Rational rate) {
    return isAbove(rate) && isBelow(rate);
  }

  /// Whether any value of the interval lies in this band.
  public boolean meets(Interval rates) {
    return isAbove(rates.high()) && isBelow(rates.low());
  }

  private boolean isAbove(Rational rate) {
    return from.map(bound -> passes(rate.compareTo(bound), fromIncluded)).orElse(true);
  }

  private boolean isBelow(Rational rate) {
    return to.map(bound -> passes(bound.compareTo(rate), toIncluded)).orElse(true);
  }

  private static boolean passes(int comparison, boolean included) {
    return included ? comparison >= 0 : comparison > 0;
  }
}
