package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.concordance.Comparability;
import kurabe.core.concordance.FigurePair;
import kurabe.core.time.VintageGap;
import kurabe.web.words.ConceptSentence;
import org.jspecify.annotations.Nullable;

/// A body's figure set against the nation's.
///
/// @param nation digits of the nation's figure that it is set against
/// @param nationPeriod its vintage
/// @param grade of comparability: `identical`, `same-measure`, `proxy` or `not-comparable`
/// @param basis `value`, `attainment` or `text`
/// @param reasons all that was found, the weightiest first
/// @param gap the figure minus the nation's, from unrounded values; null where it is withheld
/// @param withheld why there is no gap
/// @param monthsApart between the two vintages; null where one is unknown
/// @param sentence the same in words
@Serdeable
public record NationGapJson(
    @Nullable String nation,
    @Nullable String nationPeriod,
    String grade,
    String basis,
    List<String> reasons,
    @Nullable String gap,
    @Nullable String gapUnit,
    @Nullable String withheld,
    @Nullable Long monthsApart,
    String sentence) {

  static NationGapJson of(FigurePair pair, String body, String nation) {
    DifferenceJson gap = DifferenceJson.of(pair.difference());
    Comparability found = pair.comparability();
    return new NationGapJson(
        Figures.value(pair.right().value()),
        Figures.code(pair.right().asOf().period()),
        found.grade().code(),
        found.basis().code(),
        found.reasons().stream().map(Comparability.Reason::code).toList(),
        gap.amount(),
        gap.unit(),
        gap.withheld(),
        months(pair.vintages()),
        ConceptSentence.of(pair, body, nation));
  }

  private static @Nullable Long months(VintageGap gap) {
    return switch (gap) {
      case VintageGap.Same _ -> 0L;
      case VintageGap.Apart(long months) -> months;
      case VintageGap.Unknown _ -> null;
    };
  }
}
