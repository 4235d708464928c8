package kurabe.importers.sources.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.core.time.Period.FiscalYear;
import org.junit.jupiter.api.Test;

/// A table as most prefectures print it.
class TypicalTableTest {

  private static final Period R6 = new FiscalYear(2024);

  private final Edition edition = Profiled.of(Kakuu.PROFILE).edition(Kakuu.TABLE);
  private final EditionIndex index = new EditionIndex(edition);

  @Test
  void aCategoryThatSpansRowsHoldsAllOfThem() {
    assertThat(edition.items())
        .extracting(PlanItem::label)
        .containsExactly("1 行政のデジタル化", "2 産業のデジタル化");
    assertThat(edition.items())
        .flatExtracting(PlanItem::indicators)
        .extracting(Indicator::name)
        .containsExactly("電子申請の利用率", "オンライン化した手続", "DXに取り組む企業", "平均処理日数");
  }

  @Test
  void aReportInWhichEverythingIsClaimedHasNoProblems() {
    assertThat(edition.problems()).isEmpty();
  }

  @Test
  void theNewestYearOverAColumnIsTheEdition() {
    assertThat(edition.head().asOf()).isEqualTo(R6);
    assertThat(edition.head().label()).isEqualTo("令和6年度");
  }

  @Test
  void valuesAreInTheUnitOfTheirRow() {
    assertThat(value("電子申請の利用率", R6))
        .isEqualTo(new Quantity(new BigDecimal("44.7"), Unit.PERCENT, "44.7"));
    assertThat(value("オンライン化した手続", R6).plain()).isEqualTo("1402");
  }

  @Test
  void aMultiplierInTheUnitIsPartOfTheFigure() {
    Quantity value = value("DXに取り組む企業", R6);

    assertThat(value.plain()).isEqualTo("30000");
    assertThat(value.unit()).isEqualTo(new Unit("人"));
  }

  @Test
  void targetsCarryTheYearOverTheirColumnAndTheirSide() {
    Indicator days = indicator("平均処理日数");

    assertThat(days.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(days.target().orElseThrow().due()).contains(new FiscalYear(2026));
    assertThat(days.baseline().orElseThrow().asOf().period()).contains(new FiscalYear(2021));
  }

  @Test
  void valuesSpeakOfTheYearOverTheirColumn() {
    assertThat(index.findObservation(indicator("電子申請の利用率").key(), R6).orElseThrow().asOf().period())
        .contains(R6);
  }

  @Test
  void aMarkForNoValueIsAbsence() {
    assertThat(index.findObservation(indicator("平均処理日数").key(), R6).orElseThrow().value())
        .isEqualTo(new Value.Absent(AbsenceReason.NOT_PUBLISHED, "…"));
  }

  @Test
  void gradesAreTheLabelsOfTheScheme() {
    assertThat(edition.evaluations())
        .filteredOn(one -> one.outcome() instanceof Outcome.Grade)
        .extracting(one -> ((Outcome.Grade) one.outcome()).label())
        .containsExactly("△", "◎", "○");
    assertThat(edition.evaluations())
        .extracting(PublishedEvaluation::outcome)
        .contains(new Outcome.NotRated("×"));
  }

  @Test
  void everyFigureCitesItsCell() {
    assertThat(index.findObservation(indicator("オンライン化した手続").key(), R6).orElseThrow().citation())
        .isEqualTo(new Citation(new Place.Cell("", 4, 7), "1,402"));
  }

  @Test
  void ratesBelongToTheirIndicator() {
    Subject subject = new Subject.OfIndicator(indicator("電子申請の利用率").key());

    assertThat(index.listEvaluations(subject))
        .extracting(PublishedEvaluation::outcome)
        .contains(new Outcome.Rate(new Quantity(new BigDecimal("74.5"), Unit.PERCENT, "74.5%")));
  }

  private Quantity value(String name, Period period) {
    return index
        .findObservation(indicator(name).key(), period)
        .flatMap(observation -> observation.value().findQuantity())
        .orElseThrow();
  }

  private Indicator indicator(String name) {
    Optional<Indicator> found =
        edition
            .allItems()
            .flatMap(item -> item.indicators().stream())
            .filter(one -> one.name().equals(name))
            .findFirst();
    return found.orElseThrow(() -> new AssertionError(List.of(name)));
  }
}
