package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Withholding;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.time.VintageGap;
import org.jspecify.annotations.Nullable;

/// A value that a report prints beside an indicator, and how the indicator stands to it.
///
/// @param compared the indicator's value as it is compared, in per cent where a count was divided
///     by its whole; null where nothing is compared
/// @param gap the indicator's value minus the reference; null where it is withheld
/// @param withheld why there is no gap
/// @param comparability grade of the pair; null where the indicator has no value
/// @param monthsApart between the two vintages; null where one is unknown
@Serdeable
public record ComparedReferenceJson(
    ReferenceJson value,
    @Nullable String compared,
    @Nullable String gap,
    @Nullable String gapUnit,
    @Nullable String withheld,
    @Nullable String comparability,
    @Nullable Long monthsApart) {

  static ComparedReferenceJson of(ComparedIndicator.Reference one) {
    return of(one.value(), one.pair());
  }

  static ComparedReferenceJson of(ReferenceValue value, FigurePair pair) {
    DifferenceJson gap = DifferenceJson.of(pair.difference());
    return new ComparedReferenceJson(
        ReferenceJson.of(value),
        pair.leftCompared().map(ComparableValue::exact).map(DifferenceJson::plain).orElse(null),
        gap.amount(),
        gap.unit(),
        gap.withheld(),
        pair.comparability().grade().code(),
        months(pair.vintages()));
  }

  static @Nullable Long months(VintageGap gap) {
    return switch (gap) {
      case VintageGap.Same _ -> 0L;
      case VintageGap.Apart(long months) -> months;
      case VintageGap.Unknown _ -> null;
    };
  }

  /// Beside an indicator that has no value of its own.
  static ComparedReferenceJson alone(ReferenceValue value) {
    DifferenceJson none = DifferenceJson.of(new Difference.Withheld(Withholding.NOT_A_FIGURE));
    return new ComparedReferenceJson(
        ReferenceJson.of(value), null, null, null, none.withheld(), null, null);
  }
}
