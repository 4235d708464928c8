package kurabe.core.change;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.grade;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.observation;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.rate;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.evaluation.Withholding;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

  private static final Subject KPI = new Subject.OfItem(ItemKey.numbered("1"));
  private static final Indicator PEOPLE = indicator("参加者数", Optional.of(value("450人")));
  private static final Indicator SHARE = indicator("割合", Optional.of(value("80%")));

  @Test
  void valuesRatesAndIndicesAreSubtracted() {
    Edition report = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    PlanChange change = between(report, BEFORE, report, NOW);
    IndicatorChange people = change.indicators().getFirst();
    assertThat(people.ofValue()).isEqualTo(amount("173", "人"));
    assertThat(people.rate().orElseThrow().difference()).isEqualTo(points("38.5"));
    assertThat(change.items().getFirst().verdict().difference()).isEqualTo(points("38.5"));
  }

  @Test
  void theDifferenceThatTheReportPrintsStandsBesideOurs() {
    Edition report = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    assertThat(verdict(between(report, BEFORE, report, NOW)).published())
        .contains(quantity("38.5ポイント"));
  }

  @Test
  void aPrintedDifferenceSpeaksOfTheColumnBeforeAndOfNothingElse() {
    Edition report = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    assertThat(verdict(between(report, NOW, report, BEFORE)).published()).isEmpty();
  }

  @Test
  void anIndexOfOtherIndicatorsIsNotSubtracted() {
    Edition before = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    Edition after = report(List.of(PEOPLE, SHARE), "209人", "382人", "46.4%", "84.9%");
    PlanChange change = between(before, BEFORE, after, NOW);
    assertThat(verdict(change).difference()).isEqualTo(withheld(Withholding.PARTS_CHANGED));
    assertThat(change.added().indicators()).containsExactly(SHARE);
    assertThat(change.removed().isEmpty()).isTrue();
    assertThat(change.indicators()).extracting(IndicatorChange::is).containsExactly(PEOPLE);
  }

  @Test
  void whatTheLaterReportDroppedIsRemoved() {
    Edition before = report(List.of(PEOPLE, SHARE), "209人", "382人", "46.4%", "84.9%");
    Edition after = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    assertThat(between(before, BEFORE, after, NOW).removed().indicators()).containsExactly(SHARE);
  }

  @Test
  void anIndicatorWithoutATargetChangesNoIndex() {
    Indicator reference = indicator("参考", Optional.empty());
    Edition before = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    Edition after = report(List.of(PEOPLE, reference), "209人", "382人", "46.4%", "84.9%");
    assertThat(verdict(between(before, BEFORE, after, NOW)).difference()).isEqualTo(points("38.5"));
  }

  @Test
  void aChangedTargetWithholdsRateAndIndexButNotTheValue() {
    Indicator raised = indicator("参加者数", Optional.of(value("500人")));
    Edition before = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    Edition after = report(List.of(raised), "209人", "382人", "46.4%", "76.4%");
    PlanChange change = between(before, BEFORE, after, NOW);
    assertThat(change.indicators().getFirst().ofValue()).isEqualTo(amount("173", "人"));
    assertThat(change.indicators().getFirst().rate().orElseThrow().difference())
        .isEqualTo(withheld(Withholding.TARGET_CHANGED));
    assertThat(verdict(change).difference()).isEqualTo(withheld(Withholding.TARGET_CHANGED));
  }

  @Test
  void aChangedUnitWithholdsEverything() {
    Indicator share = indicator("参加者数", Optional.of(value("80%")));
    Edition before = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    Edition after = report(List.of(share), "20%", "40%", "25.0%", "50.0%");
    PlanChange change = between(before, BEFORE, after, NOW);
    assertThat(change.indicators().getFirst().ofValue())
        .isEqualTo(withheld(Withholding.UNIT_CHANGED));
    assertThat(verdict(change).difference()).isEqualTo(withheld(Withholding.UNIT_CHANGED));
  }

  @Test
  void anotherSchemeWithholdsVerdicts() {
    Edition report = report(List.of(PEOPLE), "209人", "382人", "46.4%", "84.9%");
    PlanChange change =
        PlanComparison.between(side(report, BEFORE, "aomori-dx"), side(report, NOW, "akita-dx"));
    assertThat(verdict(change).difference()).isEqualTo(withheld(Withholding.SCHEME_CHANGED));
  }

  @Test
  void aNumberThatWasGivenToAnotherItemIsNotFollowed() {
    Edition before = graded("キャッシュレス納付の推進", R5, "C");
    Edition after = graded("旅券の電子申請", R6, "A");
    assertThat(verdict(betweenGrades(before, R5, after, R6)).difference())
        .isEqualTo(withheld(Withholding.ITEM_RENAMED));
  }

  @Test
  void theWidthOfLettersMakesNoOtherTitle() {
    Edition before = graded("ＤＸ の推進", R5, "C");
    Edition after = graded("DXの推進", R6, "A");
    assertThat(verdict(betweenGrades(before, R5, after, R6)).difference())
        .isEqualTo(new Difference.Moved(2));
  }

  @Test
  void aColumnWithoutAVerdictIsSaid() {
    Edition before = graded("取組", R5, "C");
    Edition after = graded("取組", R6, "A");
    assertThat(verdict(betweenGrades(before, R6, after, R6)).difference())
        .isEqualTo(withheld(Withholding.NO_EARLIER_VALUE));
    assertThat(verdict(betweenGrades(before, R5, after, R5)).difference())
        .isEqualTo(withheld(Withholding.NO_LATER_VALUE));
  }

  @Test
  void countsFromDifferentYearsOnAreNotSubtracted() {
    Edition before = counted("209人", new Period.FiscalYear(2024));
    Edition after = counted("338人", new Period.FiscalYears(2023, 2024));
    assertThat(between(before, NOW, after, NOW).indicators().getFirst().ofValue())
        .isEqualTo(withheld(Withholding.COUNTED_FROM_ANOTHER_YEAR));
  }

  @Test
  void aFigureOfTheSameTimeWasNotSurveyedAgain() {
    Edition before = counted("209人", new Period.FiscalYear(2024));
    Edition after = counted("382人", new Period.FiscalYears(2024, 2025));
    assertThat(between(before, NOW, before, NOW).indicators().getFirst().isOfOneVintage()).isTrue();
    assertThat(between(before, NOW, after, NOW).indicators().getFirst().isOfOneVintage()).isFalse();
  }

  private static Edition report(
      List<Indicator> indicators, String was, String is, String wasRate, String isRate) {
    Indicator first = indicators.getFirst();
    Subject rated = new Subject.OfIndicator(first.key());
    PublishedEvaluation index = rate(KPI, NOW, isRate);
    return edition(
        List.of(item("1", indicators.toArray(Indicator[]::new))),
        List.of(observation(first, BEFORE, value(was)), observation(first, NOW, value(is))),
        List.of(
            rate(rated, BEFORE, wasRate),
            rate(rated, NOW, isRate),
            rate(KPI, BEFORE, wasRate),
            new PublishedEvaluation(
                KPI, NOW, index.outcome(), Optional.of(quantity("38.5ポイント")), CITATION)),
        List.of());
  }

  private static Edition counted(String printed, Period vintage) {
    Observation value =
        new Observation(
            PEOPLE.key(),
            NOW,
            value(printed),
            new AsOf(vintage.code(), Optional.of(vintage)),
            CITATION);
    return edition(List.of(item("1", PEOPLE)), List.of(value), List.of(), List.of());
  }

  private static Edition graded(String title, Period period, String label) {
    PlanItem item =
        new PlanItem(ItemKey.numbered("1"), 0, "1", title, "", List.of(), List.of(), CITATION);
    return edition(
        List.of(item),
        List.of(),
        List.of(grade(item, period, new Outcome.Grade(label))),
        List.of());
  }

  private static PlanChange between(Edition before, Period from, Edition after, Period to) {
    return PlanComparison.between(side(before, from, "aomori-dx"), side(after, to, "aomori-dx"));
  }

  private static PlanChange betweenGrades(Edition before, Period from, Edition after, Period to) {
    return PlanComparison.between(side(before, from, "akita-dx"), side(after, to, "akita-dx"));
  }

  private static Side side(Edition edition, Period column, String scheme) {
    EvaluationScheme found = new Catalog().getScheme(new SchemeCode(scheme));
    return new Side(new EditionIndex(edition), found, column);
  }

  private static VerdictChange verdict(PlanChange change) {
    return change.items().getFirst().verdict();
  }

  private static Difference withheld(Withholding reason) {
    return new Difference.Withheld(reason);
  }

  private static Difference points(String amount) {
    return new Difference.Amount(Rational.of(new BigDecimal(amount)), Unit.POINT);
  }

  private static Difference amount(String amount, String unit) {
    return new Difference.Amount(Rational.of(new BigDecimal(amount)), new Unit(unit));
  }
}
