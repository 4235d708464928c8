package kurabe.core.crossing;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.grade;
import static kurabe.core.Fixtures.head;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.observation;
import static kurabe.core.Fixtures.rate;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.report.Statement;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

/// A plan of one area with graded items, and a plan of one item with rated indicators.
class CrossEvaluationTest {

  private static final Catalog CATALOG = new Catalog();
  private static final EvaluationScheme AKITA = scheme("akita-dx");
  private static final EvaluationScheme AOMORI = scheme("aomori-dx");

  private static final Indicator DONE = indicator("十件", Optional.of(value("10件")));
  private static final Indicator WORDS = indicator("言葉", Optional.of(new Value.Words("希望する職員")));
  private static final Indicator UNTARGETED = indicator("参考", Optional.empty());

  private static final PlanItem FIGURED = leaf("1", DONE);
  private static final PlanItem LETTER = leaf("2");
  private static final PlanItem IN_WORDS = leaf("3", WORDS);
  private static final PlanItem ROADMAP = leaf("4", UNTARGETED);
  private static final PlanItem LOST = leaf("5");
  private static final PlanItem UNRATED = leaf("6");
  private static final PlanItem TOLD = leaf("7");
  private static final PlanItem SILENT = leaf("8");

  private static final PlanItem AREA =
      new PlanItem(
          ItemKey.named("area"),
          0,
          "",
          "分野",
          "",
          List.of(),
          List.of(FIGURED, LETTER, IN_WORDS, ROADMAP, LOST, UNRATED, TOLD, SILENT),
          CITATION);

  private static final Edition GRADED =
      with(
          edition(
              List.of(AREA),
              List.of(
                  observation(DONE, R6, value("9件")),
                  observation(WORDS, R6, value("5人")),
                  observation(UNTARGETED, R6, value("5件"))),
              List.of(
                  grade(FIGURED, R6, new Outcome.Grade("A")),
                  grade(FIGURED, R5, new Outcome.Grade("A")),
                  grade(LETTER, R6, new Outcome.Grade("B")),
                  grade(IN_WORDS, R6, new Outcome.Grade("A")),
                  grade(ROADMAP, R6, new Outcome.Grade("B")),
                  grade(ROADMAP, R5, new Outcome.Grade("C")),
                  grade(LOST, R6, new Outcome.Missing(AbsenceReason.UNREADABLE)),
                  grade(UNRATED, R6, new Outcome.NotRated("-"))),
              List.of()),
          new Statement(ROADMAP.key(), Statement.Kind.PLAN, R6, new Value.Words("計画"), CITATION),
          new Statement(LETTER.key(), Statement.Kind.NEXT, R6, new Value.Words("予定"), CITATION),
          new Statement(TOLD.key(), Statement.Kind.PROGRESS, R6, new Value.Words("進捗"), CITATION));

  @Test
  void underItsOwnSchemeWhatThePlanPrintsStands() {
    Aggregate total = cross(GRADED, AKITA, AKITA, R6).total();
    assertThat(total.evaluated()).isEqualTo(4);
    assertThat(total.refused())
        .isEqualTo(
            Map.of(
                Refusal.NO_VERDICT, 1L,
                Refusal.NOT_RATED, 1L,
                Refusal.WORDS_ONLY, 1L,
                Refusal.NO_FIGURES, 1L));
    assertThat(total.labels())
        .extracting(count -> count.label().text() + " " + count.certain() + "+" + count.possible())
        .containsExactly("C 0+0", "B 2+0", "A 2+0");
  }

  @Test
  void underAnotherSchemeFiguresComeFirstThenLettersThenReasons() {
    CrossEvaluation crossed = cross(GRADED, AKITA, AOMORI, R6);
    assertThat(crossed.total().evaluated()).isEqualTo(1);
    assertThat(crossed.total().bounded()).isEqualTo(Map.of(BoundReason.GRADE_ONLY, 1L));
    assertThat(crossed.total().refused())
        .isEqualTo(
            Map.of(
                Refusal.TARGET_IN_WORDS, 1L,
                Refusal.ROADMAP_JUDGED, 1L,
                Refusal.NO_VERDICT, 1L,
                Refusal.NOT_RATED, 1L,
                Refusal.WORDS_ONLY, 1L,
                Refusal.NO_FIGURES, 1L));
    assertThat(crossed.total().units()).isEqualTo(8);
    assertThat(crossed.total().boundedUnits()).isEqualTo(1);
    assertThat(crossed.total().refusedUnits()).isEqualTo(6);
  }

  @Test
  void theMeanOfAnAreaHoldsEveryMeanThatItsBoundsLeave() {
    // 90 and [80, 100]
    Mean mean =
        cross(GRADED, AKITA, AOMORI, R6).items().getFirst().aggregate().mean().orElseThrow();
    assertThat(mean)
        .isEqualTo(new Mean(Optional.empty(), new Interval(Rational.of(85), Rational.of(95)), 2));
  }

  @Test
  void aRoadmapCountsForItsOwnYearOnly() {
    CrossEvaluation earlier = cross(GRADED, AKITA, AOMORI, R5);
    assertThat(evaluation(earlier, ROADMAP)).isInstanceOf(Evaluation.Bounded.class);
    assertThat(evaluation(earlier, FIGURED)).isInstanceOf(Evaluation.Bounded.class);
  }

  @Test
  void aSchemeThatJudgesNoRoadmapsHasNone() {
    CrossEvaluation crossed = cross(GRADED, scheme("aichi-it-2010"), AOMORI, R6);
    assertThat(evaluation(crossed, ROADMAP)).isInstanceOf(Evaluation.Bounded.class);
    CrossEvaluation moved = cross(GRADED, scheme("gunma-joho"), AOMORI, R6);
    assertThat(evaluation(moved, ROADMAP)).isEqualTo(new Evaluation.Refused(Refusal.OTHER_MEASURE));
  }

  @Test
  void aSchemeThatLooksFromTheBaselineMissesIt() {
    CrossEvaluation crossed = cross(GRADED, AKITA, scheme("nagayo"), R6);
    assertThat(evaluation(crossed, FIGURED)).isEqualTo(new Evaluation.Refused(Refusal.NO_BASELINE));
    assertThat(evaluation(crossed, LETTER))
        .isEqualTo(new Evaluation.Refused(Refusal.OTHER_MEASURE));
  }

  @Test
  void aJudgedSchemeHasNothingToSayOfAnything() {
    assertThat(cross(GRADED, AKITA, scheme("miyagi"), R6).total().refused())
        .isEqualTo(Map.of(Refusal.JUDGED, 8L));
  }

  @Test
  void unitsStandBesideWhatThePlanPrints() {
    assertThat(cross(GRADED, AKITA, AOMORI, R6).units())
        .hasSize(8)
        .first()
        .extracting(CrossedUnit::subject, CrossedUnit::published)
        .containsExactly(new Subject.OfItem(FIGURED.key()), Optional.of(new Outcome.Grade("A")));
  }

  @Test
  void anAreaIsNoUnitAndHasNoEvaluationOfItsOwn() {
    CrossedItem area = cross(GRADED, AKITA, AOMORI, R6).items().getFirst();
    assertThat(area.counted()).isFalse();
    assertThat(area.evaluation()).isEmpty();
    assertThat(area.children().getFirst().counted()).isTrue();
    assertThat(area.children().getFirst().indicators())
        .singleElement()
        .satisfies(one -> assertThat(one.counted()).isFalse());
  }

  @Test
  void whatIsLostIsListed() {
    assertThat(cross(GRADED, AKITA, AOMORI, R6).losses())
        .contains(
            new Loss.Widened(BoundReason.GRADE_ONLY, List.of(new Subject.OfItem(LETTER.key()))),
            new Loss.Dropped(Refusal.NO_VERDICT, List.of(new Subject.OfItem(LOST.key()))))
        .hasSize(7);
    assertThat(cross(GRADED, AKITA, scheme("aichi-it-2010"), R6).losses())
        .contains(new Loss.FiguresGraded(List.of(new Subject.OfItem(FIGURED.key()))));
    assertThat(cross(GRADED, AKITA, AKITA, R6).losses())
        .noneMatch(Loss.FiguresGraded.class::isInstance);
  }

  @Test
  void indicatorsAreTheUnitsWhereThePlanRatesThem() {
    CrossEvaluation own = cross(rated("120件", "60.0%"), AOMORI, AOMORI, R6);
    assertThat(own.total().evaluated()).isEqualTo(2);
    assertThat(own.total().mean().orElseThrow().exact()).contains(Rational.of(80));
    assertThat(own.items().getFirst().aggregate().units()).isEqualTo(2);
    CrossEvaluation other = cross(rated("120件", "60.0%"), AOMORI, AKITA, R6);
    assertThat(other.total().labels()).extracting(LabelCount::certain).containsExactly(1, 0, 1);
    assertThat(other.total().labels().getFirst().share(2))
        .isEqualTo(Interval.exactly(Rational.of(50)));
  }

  @Test
  void anItemOfRatedIndicatorsIsJudgedAsOneBesideThem() {
    CrossedItem item = cross(rated("120件", "60.0%"), AOMORI, AKITA, R6).items().getFirst();
    assertThat(item.counted()).isFalse();
    assertThat(item.evaluation().orElseThrow())
        .isInstanceOfSatisfying(
            Evaluation.Bounded.class,
            bounded -> assertThat(bounded.reason()).isEqualTo(BoundReason.COMBINATION_UNSTATED));
  }

  @Test
  void whatTheCapAndTheFloorCutOffIsListed() {
    assertThat(cross(rated("120件", "60.0%"), AOMORI, AOMORI, R6).losses())
        .containsExactly(
            new Loss.OvershootCut(List.of(new Loss.Cut(FIRST.key(), Rational.of(120)))));
    assertThat(cross(rated("-1件", "60.0%"), AOMORI, AOMORI, R6).losses())
        .containsExactly(
            new Loss.UndershootCut(List.of(new Loss.Cut(FIRST.key(), Rational.of(-1)))));
    assertThat(cross(rated("100件", "60.0%"), AOMORI, AOMORI, R6).losses()).isEmpty();
    assertThat(cross(rated("0件", "60.0%"), AOMORI, AOMORI, R6).losses()).isEmpty();
  }

  @Test
  void aPrintedRateWithoutItsValueGivesBounds() {
    Edition edition =
        edition(
            List.of(KPI),
            List.of(observation(FIRST, R6, value("90件"))),
            List.of(rate(new Subject.OfIndicator(SECOND.key()), R6, "60.0%")),
            List.of());
    CrossEvaluation crossed = cross(edition, AOMORI, AKITA, R6);
    assertThat(crossed.total().bounded()).isEqualTo(Map.of(BoundReason.RATE_ONLY, 1L));
    assertThat(crossed.total().labels()).extracting(LabelCount::possible).containsExactly(1, 0, 0);
    assertThat(crossed.total().labels().getFirst().share(2))
        .isEqualTo(new Interval(Rational.ZERO, Rational.of(50)));
  }

  @Test
  void anIndicatorWithNeitherIsRefused() {
    Edition edition = edition(List.of(KPI), List.of(), List.of(), List.of());
    assertThat(cross(edition, AOMORI, AKITA, R6).total().refused())
        .isEqualTo(Map.of(Refusal.NO_VALUE, 2L));
  }

  @Test
  void aLabelThatItsOwnSchemeLacksIsNoVerdict() {
    Edition edition =
        edition(
            List.of(LETTER),
            List.of(),
            List.of(grade(LETTER, R6, new Outcome.Grade("Z"))),
            List.of());
    assertThat(cross(edition, AKITA, AKITA, R6).total().refused())
        .isEqualTo(Map.of(Refusal.UNKNOWN_LABEL, 1L));
  }

  @Test
  void aRegradedLetterStandsAsItHoldsNow() {
    Edition edition =
        edition(
            List.of(LETTER),
            List.of(),
            List.of(grade(LETTER, R6, new Outcome.Grade("C (A※1)"))),
            List.of());
    assertThat(cross(edition, AKITA, AKITA, R6).total().labels().getFirst().certain()).isOne();
  }

  private static final Indicator FIRST = indicator("百件", Optional.of(value("100件")));
  private static final Indicator SECOND = indicator("百％", Optional.of(value("100%")));
  private static final PlanItem KPI = leaf("9", FIRST, SECOND);

  private static Edition rated(String first, String second) {
    List<Observation> observations =
        List.of(observation(FIRST, R6, value(first)), observation(SECOND, R6, value(second)));
    List<PublishedEvaluation> rates =
        List.of(
            rate(new Subject.OfIndicator(FIRST.key()), R6, "100.0%"),
            rate(new Subject.OfIndicator(SECOND.key()), R6, "60.0%"),
            rate(new Subject.OfItem(KPI.key()), R6, "80.0%"));
    return edition(List.of(KPI), observations, rates, List.of());
  }

  private static Evaluation evaluation(CrossEvaluation crossed, PlanItem item) {
    return crossed
        .allItems()
        .filter(one -> one.item().equals(item))
        .flatMap(one -> one.evaluation().stream())
        .findFirst()
        .orElseThrow();
  }

  private static CrossEvaluation cross(
      Edition edition, EvaluationScheme own, EvaluationScheme under, Period period) {
    return CrossEvaluation.of(new EditionIndex(edition), own, under, period, Optional.empty());
  }

  private static Edition with(Edition edition, Statement... statements) {
    return new Edition(
        head("test"),
        edition.items(),
        edition.observations(),
        edition.evaluations(),
        List.of(),
        Stream.of(statements).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PlanItem leaf(String number, Indicator... indicators) {
    return new PlanItem(
        ItemKey.numbered(number), 1, number, "項目", "", List.of(indicators), List.of(), CITATION);
  }

  private static EvaluationScheme scheme(String code) {
    return CATALOG.getScheme(new SchemeCode(code));
  }
}
