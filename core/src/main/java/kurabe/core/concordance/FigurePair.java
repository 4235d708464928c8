package kurabe.core.concordance;

import java.util.Optional;
import kurabe.core.concordance.Comparability.Grade;
import kurabe.core.concordance.Comparability.Reason;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Withholding;
import kurabe.core.quantity.Unit;
import kurabe.core.time.VintageGap;

/// Two figures set against each other, with everything that a sentence about them needs: what is
/// compared of each, how far apart they are in value and in time, and what may be said of that.
///
/// @param leftCompared what is compared of the left one; empty where nothing is
/// @param difference left minus right in the concept's unit, in points where that is per cent, or
///     why it is withheld
public record FigurePair(
    ConceptFigure left,
    ConceptFigure right,
    Comparability comparability,
    Optional<ComparableValue> leftCompared,
    Optional<ComparableValue> rightCompared,
    Difference difference,
    VintageGap vintages) {

  public static FigurePair of(ConceptFigure left, ConceptFigure right) {
    Comparability comparability = Comparabilities.between(left, right);
    Optional<ComparableValue> one = ComparableValue.of(left, comparability.basis());
    Optional<ComparableValue> other = ComparableValue.of(right, comparability.basis());
    return new FigurePair(
        left,
        right,
        comparability,
        one,
        other,
        difference(comparability, one, other),
        Comparabilities.vintageGap(left, right));
  }

  private static Difference difference(
      Comparability comparability,
      Optional<ComparableValue> left,
      Optional<ComparableValue> right) {
    return withholding(comparability)
        .<Difference>map(Difference.Withheld::new)
        .orElseGet(() -> subtract(left.orElseThrow(), right.orElseThrow()));
  }

  private static Difference subtract(ComparableValue left, ComparableValue right) {
    Unit unit = left.unit().isPercent() ? Unit.POINT : left.unit();
    return new Difference.Amount(left.exact().minus(right.exact()), unit);
  }

  private static Optional<Withholding> withholding(Comparability comparability) {
    if (comparability.allowsDifference()) {
      return Optional.empty();
    }
    return Optional.of(
        comparability.grade() == Grade.SAME_MEASURE
            ? Withholding.VINTAGE_UNKNOWN
            : withholding(comparability.reasons().getFirst()));
  }

  private static Withholding withholding(Reason weightiest) {
    return switch (weightiest) {
      case CONCEPTS_DIFFER, POPULATIONS_DIFFER, DIRECTIONS_DIFFER -> Withholding.NOT_COMPARABLE;
      case NOT_A_FIGURE -> Withholding.NOT_A_FIGURE;
      case UNITS_DIFFER -> Withholding.UNITS_DIFFER;
      case NO_TARGET_TO_COMPARE_BY -> Withholding.NO_TARGET_TO_COMPARE_BY;
      case DEFINITION_ONLY_NEAR -> Withholding.ONLY_PROXY;
      case VINTAGE_UNKNOWN -> Withholding.VINTAGE_UNKNOWN;
      case COUNT_GROWS_WITH_BODY,
          TARGET_BASES_DIFFER,
          CONVERTED_TO_SHARE,
          VINTAGES_DIFFER,
          SAME_DEFINITION,
          SAME_VINTAGE ->
          throw new IllegalArgumentException(weightiest + " withholds no difference");
    };
  }
}
