package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.concordance.Comparability;
import kurabe.core.concordance.ComparableValue;
import kurabe.core.concordance.FigurePair;
import org.jspecify.annotations.Nullable;

/// How far two figures may be compared, and what may be said of them.
///
/// @param grade `identical`, `same-measure`, `proxy` or `not-comparable`
/// @param basis `value`, `attainment` (each against its own target, in per cent) or `text`
/// @param reasons all that was found, the weightiest first
/// @param leftCompared what is compared of the left figure, digits up to three after the point
/// @param difference left minus right, from unrounded values; null where it is withheld
/// @param withheld why there is no difference
/// @param monthsApart between the two vintages; null where one is unknown
/// @param sentence the same in words
@Serdeable
public record ComparabilityJson(
    String grade,
    String basis,
    List<String> reasons,
    ConceptFigureJson left,
    ConceptFigureJson right,
    @Nullable String leftCompared,
    @Nullable String rightCompared,
    @Nullable String difference,
    @Nullable String differenceUnit,
    @Nullable String withheld,
    @Nullable Long monthsApart,
    String sentence) {

  /// @param sentence what the two figures say together, in words
  public static ComparabilityJson of(
      Sourced left, Sourced right, FigurePair pair, String sentence) {
    DifferenceJson difference = DifferenceJson.of(pair.difference());
    Comparability found = pair.comparability();
    return new ComparabilityJson(
        found.grade().code(),
        found.basis().code(),
        found.reasons().stream().map(Comparability.Reason::code).toList(),
        ConceptFigureJson.of(left),
        ConceptFigureJson.of(right),
        pair.leftCompared().map(ComparabilityJson::digits).orElse(null),
        pair.rightCompared().map(ComparabilityJson::digits).orElse(null),
        difference.amount(),
        difference.unit(),
        difference.withheld(),
        ComparedReferenceJson.months(pair.vintages()),
        sentence);
  }

  private static String digits(ComparableValue value) {
    return DifferenceJson.plain(value.exact());
  }
}
