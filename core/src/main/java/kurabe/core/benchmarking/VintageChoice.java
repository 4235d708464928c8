package kurabe.core.benchmarking;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Rational;
import kurabe.core.ranking.Rankings;
import kurabe.core.reference.SurveyVintage;
import kurabe.core.time.Period;

/// Which of a concept's vintages is shown: the one that was asked for, else the newest in which the
/// nation and enough prefectures have a figure, else the newest in which anybody has a value.
record VintageChoice(List<SurveyVintage> newestFirst, List<SurveyFigure> values) {

  /// How many vintages are looked at for one that can be compared.
  static final int LOOKED_AT = 4;

  /// Those whose values must be known before one can be chosen.
  static List<SurveyVintage> candidates(List<SurveyVintage> newestFirst, Optional<Period> asked) {
    return asked
        .map(period -> newestFirst.stream().filter(one -> isOf(one, period)).toList())
        .orElse(newestFirst)
        .stream()
        .limit(LOOKED_AT)
        .toList();
  }

  Optional<SurveyVintage> choose(int prefectures) {
    return newestFirst.stream()
        .filter(one -> isComparable(one, prefectures))
        .findFirst()
        .or(() -> newestFirst.stream().filter(not(this::isEmpty)).findFirst());
  }

  private boolean isComparable(SurveyVintage vintage, int prefectures) {
    List<JurisdictionCode> measured =
        of(vintage).stream()
            .filter(one -> one.value().value().findQuantity().isPresent())
            .map(one -> one.value().body())
            .toList();
    long bodies = measured.stream().filter(not(JurisdictionCode.NATION::equals)).count();
    return bodies < measured.size()
        && Rational.of(bodies).compareTo(Rankings.MINIMUM.times(Rational.of(prefectures))) >= 0;
  }

  private boolean isEmpty(SurveyVintage vintage) {
    return of(vintage).isEmpty();
  }

  private List<SurveyFigure> of(SurveyVintage vintage) {
    return values.stream().filter(one -> one.vintage().equals(vintage)).toList();
  }

  private static boolean isOf(SurveyVintage vintage, Period period) {
    return vintage.asOf().period().filter(period::equals).isPresent();
  }
}
