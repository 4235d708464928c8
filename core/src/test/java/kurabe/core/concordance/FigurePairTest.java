package kurabe.core.concordance;

import static kurabe.core.concordance.Figures.AI;
import static kurabe.core.concordance.Figures.COUNTER;
import static kurabe.core.concordance.Figures.ICT_WORKS;
import static kurabe.core.concordance.Figures.asProxy;
import static kurabe.core.concordance.Figures.figure;
import static kurabe.core.concordance.Figures.lowerIsBetter;
import static kurabe.core.concordance.Figures.share;
import static kurabe.core.concordance.Figures.telling;
import static kurabe.core.concordance.Figures.withRatio;
import static kurabe.core.concordance.Figures.withTarget;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import kurabe.core.concept.Population;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Withholding;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.time.VintageGap;
import org.junit.jupiter.api.Test;

class FigurePairTest {

  private static final ConceptFigure AOMORI = figure(AI, "02", "60.0%", "R6");
  private static final ConceptFigure WORKS =
      withTarget(figure(ICT_WORKS, "02", "74件", "R6"), "120件", "2028");

  @Test
  void thirtyOfFortyAreFortyFourPointEightPointsAboveTheNation() {
    FigurePair pair =
        FigurePair.of(
            withRatio(figure(COUNTER, "02", "30市町村", "R6"), 30, 40),
            figure(COUNTER, "00", "30.2%", "R6"));
    assertThat(pair.leftCompared())
        .contains(
            new ComparableValue(
                Rational.of(75), Interval.exactly(Rational.of(75)), Unit.PERCENT, true));
    assertThat(pair.difference()).isEqualTo(points("44.8"));
    assertThat(pair.vintages()).isEqualTo(new VintageGap.Same());
  }

  @Test
  void aShareOfAKnownCountIsExact() {
    ConceptFigure printed = withRatio(figure(AI, "02", "33.3%", "R6"), 1, 3);
    assertThat(ComparableValue.of(printed))
        .contains(
            new ComparableValue(
                Rational.HUNDRED.dividedBy(Rational.of(3)),
                Interval.exactly(Rational.HUNDRED.dividedBy(Rational.of(3))),
                Unit.PERCENT,
                false));
  }

  @Test
  void aPrintedShareKeepsTheRoundingItLeavesOpen() {
    assertThat(ComparableValue.of(AOMORI).orElseThrow().interval())
        .isEqualTo(new Interval(rational("59.95"), rational("60.05")));
  }

  @Test
  void aCountIsNoShareOfAnythingWhereTheConceptCountsThings() {
    ConceptFigure works = withRatio(figure(ICT_WORKS, "02", "74件", "R6"), 74, 100);
    assertThat(ComparableValue.of(works).orElseThrow().exact()).isEqualTo(Rational.of(74));
  }

  @Test
  void theYearBetweenReportAndSurveyIsShown() {
    FigurePair pair = FigurePair.of(AOMORI, figure(AI, "02", "40.0%", "R5"));
    assertThat(pair.difference()).isEqualTo(points("20.0"));
    assertThat(pair.vintages()).isEqualTo(new VintageGap.Apart(12));
  }

  @Test
  void noDifferenceIsClaimedAcrossAnUnknownTime() {
    FigurePair pair = FigurePair.of(AOMORI, figure(AI, "02", "40.0%", "?"));
    assertThat(pair.difference()).isEqualTo(withheld(Withholding.VINTAGE_UNKNOWN));
    assertThat(pair.rightCompared()).isPresent();
    assertThat(pair.vintages()).isEqualTo(new VintageGap.Unknown());
  }

  /// A table without a date: its own rows are of one time, whatever time that is.
  @Test
  void figuresOfOneUndatedTableAreOfOneTime() {
    FigurePair pair = FigurePair.of(figure(AI, "02", "60.0%", "?"), figure(AI, "00", "40.0%", "?"));
    assertThat(pair.difference()).isEqualTo(points("20.0"));
    assertThat(pair.vintages()).isEqualTo(new VintageGap.Same());
  }

  @Test
  void worksAreSetAgainstEachOtherByAttainment() {
    FigurePair pair =
        FigurePair.of(WORKS, withTarget(figure(ICT_WORKS, "05", "51件", "2025-03-31"), "60件", "R6"));
    assertThat(rounded(pair.leftCompared())).isEqualTo("61.7");
    assertThat(rounded(pair.rightCompared())).isEqualTo("85.0");
    assertThat(pair.difference())
        .isEqualTo(
            new Difference.Amount(
                Rational.of(185).dividedBy(Rational.of(3)).minus(Rational.of(85)), Unit.POINT));
  }

  @Test
  void proxiesStandSideBySideWithoutADifference() {
    FigurePair pair = FigurePair.of(AOMORI, asProxy(figure(AI, "05", "50.0%", "R6")));
    assertThat(pair.difference()).isEqualTo(withheld(Withholding.ONLY_PROXY));
    assertThat(pair.rightCompared()).isPresent();
  }

  @Test
  void ofWhatIsNotComparableNothingIsComputed() {
    FigurePair pair =
        FigurePair.of(AOMORI, figure(share("other", Population.PREFECTURE), "05", "80.9%", "R6"));
    assertThat(pair.difference()).isEqualTo(withheld(Withholding.NOT_COMPARABLE));
    assertThat(pair.leftCompared()).isEmpty();
    assertThat(pair.rightCompared()).isEmpty();
  }

  @Test
  void everyReasonAgainstADifferenceIsTold() {
    assertThat(FigurePair.of(AOMORI, lowerIsBetter(AOMORI)).difference())
        .isEqualTo(withheld(Withholding.NOT_COMPARABLE));
    assertThat(FigurePair.of(AOMORI, telling(AI, "05", new Value.Words("多数"), "R6")).difference())
        .isEqualTo(withheld(Withholding.NOT_A_FIGURE));
    assertThat(FigurePair.of(AOMORI, figure(AI, "05", "9市町村", "R6")).difference())
        .isEqualTo(withheld(Withholding.UNITS_DIFFER));
    assertThat(FigurePair.of(WORKS, figure(ICT_WORKS, "05", "51件", "R6")).difference())
        .isEqualTo(withheld(Withholding.NO_TARGET_TO_COMPARE_BY));
  }

  private static String rounded(Optional<ComparableValue> value) {
    return value.orElseThrow().exact().rounded(1).toPlainString();
  }

  private static Difference points(String amount) {
    return new Difference.Amount(rational(amount), Unit.POINT);
  }

  private static Difference withheld(Withholding reason) {
    return new Difference.Withheld(reason);
  }

  private static Rational rational(String digits) {
    return Rational.of(new BigDecimal(digits));
  }
}
