package kurabe.core.concordance;

import java.util.Optional;
import kurabe.core.evaluation.Attainment;
import kurabe.core.evaluation.Attainment.Attained;
import kurabe.core.evaluation.Attainment.NotAttainable;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;

/// What is compared of a figure: its value in its concept's unit, or its attainment of its own
/// target in per cent.
///
/// @param exact from the digits as printed, or from the count and its whole, never rounded
/// @param interval all values that the rounding of the figure leaves open
/// @param converted whether a count was divided by its whole
public record ComparableValue(Rational exact, Interval interval, Unit unit, boolean converted) {

  /// The figure in its concept's unit; empty for words, and for a unit that cannot be converted.
  public static Optional<ComparableValue> of(ConceptFigure figure) {
    Unit unit = figure.concept().unit();
    return figure
        .value()
        .findQuantity()
        .flatMap(
            value ->
                figure
                    .ratio()
                    .filter(ratio -> unit.isPercent())
                    .map(ratio -> share(ratio, value))
                    .or(() -> printed(value, unit)));
  }

  private static ComparableValue share(Ratio ratio, Quantity printed) {
    Rational percent = ratio.percent();
    return new ComparableValue(
        percent, Interval.exactly(percent), Unit.PERCENT, !printed.unit().isPercent());
  }

  private static Optional<ComparableValue> printed(Quantity value, Unit unit) {
    return value.unit().equals(unit)
        ? Optional.of(new ComparableValue(value.exact(), value.interval(), unit, false))
        : Optional.empty();
  }

  /// value ÷ target × 100, before any floor or cap; empty without a target to divide by, and where
  /// less is better, because no quotient then says how far the target is reached.
  public static Optional<ComparableValue> attained(ConceptFigure figure) {
    return switch (Attainment.of(
        figure.direction(), figure.target().map(Target::value), figure.value())) {
      case Attained(var _, var _, Rational rate, Interval interval) ->
          Optional.of(new ComparableValue(rate, interval, Unit.PERCENT, false));
      case NotAttainable _ -> Optional.empty();
    };
  }

  /// By the given basis; nothing for [Comparability.Basis#TEXT].
  public static Optional<ComparableValue> of(ConceptFigure figure, Comparability.Basis basis) {
    return switch (basis) {
      case VALUE -> of(figure);
      case ATTAINMENT -> attained(figure);
      case TEXT -> Optional.empty();
    };
  }
}
