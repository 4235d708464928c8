package kurabe.core.concordance;

import static kurabe.core.concordance.Comparability.Reason.CONCEPTS_DIFFER;
import static kurabe.core.concordance.Comparability.Reason.CONVERTED_TO_SHARE;
import static kurabe.core.concordance.Comparability.Reason.COUNT_GROWS_WITH_BODY;
import static kurabe.core.concordance.Comparability.Reason.DEFINITION_ONLY_NEAR;
import static kurabe.core.concordance.Comparability.Reason.DIRECTIONS_DIFFER;
import static kurabe.core.concordance.Comparability.Reason.NOT_A_FIGURE;
import static kurabe.core.concordance.Comparability.Reason.NO_TARGET_TO_COMPARE_BY;
import static kurabe.core.concordance.Comparability.Reason.POPULATIONS_DIFFER;
import static kurabe.core.concordance.Comparability.Reason.SAME_DEFINITION;
import static kurabe.core.concordance.Comparability.Reason.SAME_VINTAGE;
import static kurabe.core.concordance.Comparability.Reason.TARGET_BASES_DIFFER;
import static kurabe.core.concordance.Comparability.Reason.UNITS_DIFFER;
import static kurabe.core.concordance.Comparability.Reason.VINTAGES_DIFFER;
import static kurabe.core.concordance.Comparability.Reason.VINTAGE_UNKNOWN;
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

import java.util.Arrays;
import java.util.List;
import kurabe.core.concept.Population;
import kurabe.core.concordance.Comparability.Basis;
import kurabe.core.concordance.Comparability.Grade;
import kurabe.core.concordance.Comparability.Reason;
import kurabe.core.quantity.Value;
import org.junit.jupiter.api.Test;

class ComparabilitiesTest {

  private static final ConceptFigure AOMORI = figure(AI, "02", "60.0%", "R6");
  private static final ConceptFigure WORKS =
      withTarget(figure(ICT_WORKS, "02", "74件", "R6"), "120件", "2028");

  @Test
  void figuresOfOneDefinitionAndTimeAreIdentical() {
    assertComparable(
        AOMORI,
        figure(AI, "00", "58.0%", "R6"),
        Grade.IDENTICAL,
        Basis.VALUE,
        SAME_DEFINITION,
        SAME_VINTAGE);
  }

  @Test
  void figuresOfTwoYearsAreTheSameMeasure() {
    assertComparable(
        AOMORI,
        figure(AI, "02", "40.0%", "R5"),
        Grade.SAME_MEASURE,
        Basis.VALUE,
        VINTAGES_DIFFER,
        SAME_DEFINITION);
  }

  @Test
  void figuresOfAnUnknownTimeAreTheSameMeasureButGiveNoDifference() {
    ConceptFigure undated = figure(AI, "05", "40.0%", "?");
    assertComparable(
        AOMORI, undated, Grade.SAME_MEASURE, Basis.VALUE, VINTAGE_UNKNOWN, SAME_DEFINITION);
    assertThat(Comparabilities.between(AOMORI, undated).allowsDifference()).isFalse();
    assertThat(Comparabilities.between(AOMORI, undated).allowsSideBySide()).isTrue();
  }

  @Test
  void thirtyMunicipalitiesOfFortyBecomeAShare() {
    assertComparable(
        withRatio(figure(COUNTER, "02", "30市町村", "R6"), 30, 40),
        figure(COUNTER, "00", "30.2%", "R6"),
        Grade.SAME_MEASURE,
        Basis.VALUE,
        CONVERTED_TO_SHARE,
        SAME_DEFINITION,
        SAME_VINTAGE);
  }

  @Test
  void aCountWithoutItsWholeDoesNotMeetAShare() {
    assertComparable(
        figure(COUNTER, "02", "30市町村", "R6"),
        figure(COUNTER, "00", "30.2%", "R6"),
        Grade.NOT_COMPARABLE,
        Basis.TEXT,
        UNITS_DIFFER,
        SAME_DEFINITION,
        SAME_VINTAGE);
  }

  @Test
  void countsWithTargetsAreComparedByAttainment() {
    assertComparable(
        WORKS,
        withTarget(figure(ICT_WORKS, "05", "51件", "2025-03-31"), "60件", "R6"),
        Grade.SAME_MEASURE,
        Basis.ATTAINMENT,
        COUNT_GROWS_WITH_BODY,
        TARGET_BASES_DIFFER,
        SAME_DEFINITION,
        SAME_VINTAGE);
  }

  @Test
  void targetsForTheTimeOfTheFiguresHaveOneBasis() {
    ConceptFigure one = withTarget(figure(ICT_WORKS, "02", "74件", "R5"), "120件", "R5");
    ConceptFigure other = withTarget(figure(ICT_WORKS, "05", "51件", "R6"), "60件", "R6");
    assertThat(Comparabilities.between(one, other).reasons())
        .containsExactly(COUNT_GROWS_WITH_BODY, VINTAGES_DIFFER, SAME_DEFINITION);
  }

  @Test
  void targetsForOneLaterDayHaveOneBasis() {
    ConceptFigure other = withTarget(figure(ICT_WORKS, "05", "51件", "R6"), "60件", "2028-12-31");
    assertThat(Comparabilities.between(WORKS, other).reasons()).doesNotContain(TARGET_BASES_DIFFER);
  }

  @Test
  void targetsForTwoLaterDaysHaveTwoBases() {
    ConceptFigure other = withTarget(figure(ICT_WORKS, "05", "51件", "R6"), "60件", "R8");
    assertThat(Comparabilities.between(WORKS, other).reasons()).contains(TARGET_BASES_DIFFER);
  }

  @Test
  void aCountWithoutATargetIsNotCompared() {
    assertComparable(
        WORKS,
        figure(ICT_WORKS, "05", "51件", "R6"),
        Grade.NOT_COMPARABLE,
        Basis.TEXT,
        NO_TARGET_TO_COMPARE_BY,
        COUNT_GROWS_WITH_BODY,
        SAME_DEFINITION,
        SAME_VINTAGE);
  }

  @Test
  void aFigureThatOnlyFitsNearlyIsAProxy() {
    assertComparable(
        AOMORI,
        asProxy(figure(AI, "05", "50.0%", "R6")),
        Grade.PROXY,
        Basis.VALUE,
        DEFINITION_ONLY_NEAR,
        SAME_VINTAGE);
  }

  @Test
  void figuresOfTwoConceptsAreNotComparable() {
    ConceptFigure used = figure(share("online-use", Population.PREFECTURE), "02", "29.3%", "R6");
    ConceptFigure offered =
        figure(share("procedures-online", Population.PREFECTURE), "05", "80.9%", "R6");
    assertComparable(
        used, offered, Grade.NOT_COMPARABLE, Basis.TEXT, CONCEPTS_DIFFER, SAME_VINTAGE);
  }

  @Test
  void figuresOfTheOfficeAndOfTheMunicipalitiesAreNotComparable() {
    ConceptFigure own = figure(share("prefectural-ai", Population.PREFECTURE), "02", "100%", "R6");
    assertComparable(
        AOMORI,
        own,
        Grade.NOT_COMPARABLE,
        Basis.TEXT,
        CONCEPTS_DIFFER,
        POPULATIONS_DIFFER,
        SAME_VINTAGE);
  }

  @Test
  void figuresOfOppositeDirectionsAreNotComparable() {
    assertComparable(
        AOMORI,
        lowerIsBetter(figure(AI, "05", "50.0%", "R6")),
        Grade.NOT_COMPARABLE,
        Basis.TEXT,
        DIRECTIONS_DIFFER,
        SAME_DEFINITION,
        SAME_VINTAGE);
  }

  @Test
  void wordsAreNotComparable() {
    assertComparable(
        AOMORI,
        telling(AI, "05", new Value.Words("多数"), "R6"),
        Grade.NOT_COMPARABLE,
        Basis.TEXT,
        NOT_A_FIGURE,
        SAME_DEFINITION,
        SAME_VINTAGE);
  }

  @Test
  void onlyWhatIsNotComparableIsNotSetSideBySide() {
    assertThat(Comparabilities.between(AOMORI, lowerIsBetter(AOMORI)).allowsSideBySide()).isFalse();
    assertThat(Comparabilities.between(AOMORI, asProxy(AOMORI)).allowsSideBySide()).isTrue();
  }

  private static void assertComparable(
      ConceptFigure one, ConceptFigure other, Grade grade, Basis basis, Reason... reasons) {
    List<Reason> expected = Arrays.asList(reasons);
    assertThat(Comparabilities.between(one, other))
        .isEqualTo(new Comparability(grade, basis, expected));
    assertThat(Comparabilities.between(other, one))
        .isEqualTo(new Comparability(grade, basis, expected));
  }
}
