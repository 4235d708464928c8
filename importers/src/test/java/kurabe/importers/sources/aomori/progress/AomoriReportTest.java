package kurabe.importers.sources.aomori.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.Goal;
import kurabe.core.report.Observation;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.importers.testing.Readings;
import kurabe.importers.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/// The report of 2025年12月末 as the prefecture published it.
class AomoriReportTest {

  private static final Period.AsOfDay OLDER = new Period.AsOfDay(LocalDate.of(2025, 9, 30));

  private static final Period.AsOfDay NEWER = new Period.AsOfDay(LocalDate.of(2025, 12, 31));

  private final Readings readings = new Readings(new AomoriProgress());

  private final Edition edition = readings.edition(SourceFiles.bytes(Golden.REPORT));

  @Test
  void everyFigureOfTheThirtyIndicatorsIsAsPrinted() {
    assertThat(new Golden(edition).writeIndicators())
        .hasSize(30)
        .containsExactlyElementsOf(Golden.indicatorRows());
  }

  @Test
  void theSixteenIndicesAndEightDifferencesAreAsPrinted() {
    assertThat(new Golden(edition).writeIndices())
        .hasSize(8)
        .containsExactlyElementsOf(Golden.indexRows());
    assertThat(ofItems()).hasSize(16);
    assertThat(ofItems().stream().filter(each -> each.difference().isPresent()))
        .hasSize(8)
        .allMatch(each -> each.period().equals(NEWER))
        .allMatch(each -> each.difference().orElseThrow().text().startsWith("+"));
  }

  @Test
  void theCountsAreTheReports() {
    assertThat(edition.items())
        .extracting(PlanItem::title)
        .containsExactly("産業・しごと", "暮らし・まち", "行政経営");
    assertThat(edition.allItems().filter(item -> item.level() == 1)).hasSize(8);
    assertThat(edition.observations()).hasSize(60);
    assertThat(edition.observations()).extracting(Observation::period).containsOnly(OLDER, NEWER);
    assertThat(edition.evaluations()).hasSize(76);
    assertThat(edition.references()).hasSize(10);
  }

  @Test
  void theEditionIsThatOfItsNewestColumn() {
    assertThat(edition.head().asOf()).isEqualTo(NEWER);
    assertThat(edition.head().label()).isEqualTo("2025年12月末");
    assertThat(edition.head().document().title()).isEqualTo("青森県DX推進プランの進捗状況");
    assertThat(edition.head().document().publisher()).isEqualTo("青森県");
    assertThat(edition.head().document().url())
        .contains("https://www.pref.aomori.lg.jp/soshiki/seisaku/dxsuishin/dxdashboard.html");
  }

  @Test
  void everyTargetIsDueIn2028AndNoneHasARationale() {
    List<Target> targets = indicators().flatMap(indicator -> indicator.target().stream()).toList();

    assertThat(targets).hasSize(30);
    assertThat(targets)
        .extracting(Target::due)
        .containsOnly(Optional.of(new Period.CalendarYear(2028)));
    assertThat(targets).extracting(Target::rationale).containsOnly(Optional.empty());
  }

  @Test
  void aBlackTriangleIsAMinusSign() {
    Observation fallen =
        edition.observations().stream()
            .filter(each -> each.citation().place().equals(new Place.Line(306)))
            .findFirst()
            .orElseThrow();

    assertThat(fallen.value())
        .isEqualTo(new Value.Measured(new Quantity(new BigDecimal("-0.3"), Unit.PERCENT, "▲0.3%")));
  }

  @Test
  void nationalValuesKeepTheirOwnVintage() {
    assertThat(edition.references())
        .extracting(ReferenceValue::asOf)
        .containsOnly(
            new AsOf("R4年", Optional.of(new Period.CalendarYear(2022))),
            new AsOf("R6年度", Optional.of(new Period.FiscalYear(2024))));
    assertThat(edition.references())
        .extracting(each -> each.value().unit())
        .containsOnly(Unit.PERCENT);
  }

  @Test
  void aDittoIsTheSourceOfTheRowAbove() {
    assertThat(indicators().map(Indicator::dataSource))
        .filteredOn("総合政策部DX推進課調べ"::equals)
        .hasSize(5);
    assertThat(indicators().map(Indicator::dataSource)).doesNotContain("同上", "");
  }

  @Test
  void goalsWithOnlyAChangeHaveNoValue() {
    AsOf asOf = new AsOf("R7.12末時点", Optional.of(NEWER));
    assertThat(edition.goals())
        .containsExactly(
            new Goal("DXに取り組む又は検討している中小企業者の割合", change("5.7"), asOf, quoted(104)),
            new Goal("DXに取り組む又は取組を予定している市町村の割合", change("22.5"), asOf, quoted(105)));
  }

  @Test
  void everyCitationQuotesItsLine() {
    assertThat(citations())
        .isNotEmpty()
        .allSatisfy(
            citation ->
                assertThat(citation).isEqualTo(quoted(((Place.Line) citation.place()).line())));
  }

  @Test
  void theFaultsOfTheTextEditionAreReportedWithTheirLines() {
    assertThat(edition.problems())
        .extracting(Problem::code, Problem::place)
        .containsExactly(
            tuple("repeated-figure", new Place.Line(293)),
            tuple("repeated-figure", new Place.Line(294)),
            tuple("repeated-figure", new Place.Line(295)),
            tuple("repeated-figure", new Place.Line(296)),
            tuple("displaced-cells", new Place.Line(335)),
            tuple("displaced-cells", new Place.Line(368)),
            tuple("count-mismatch", new Place.Line(43)),
            tuple("label-mismatch", new Place.Line(121)),
            tuple("label-mismatch", new Place.Line(279)));
    assertThat(Readings.warnings(edition))
        .containsExactly(new Problem.CountMismatch(new Place.Line(43), "基本目標", 4, 2));
  }

  private List<PublishedEvaluation> ofItems() {
    return edition.evaluations().stream()
        .filter(each -> each.subject() instanceof Subject.OfItem)
        .toList();
  }

  private Stream<Indicator> indicators() {
    return edition.allItems().flatMap(item -> item.indicators().stream());
  }

  private Stream<Citation> citations() {
    return Stream.of(
            edition.allItems().map(PlanItem::citation),
            indicators().map(Indicator::citation),
            edition.observations().stream().map(Observation::citation),
            edition.evaluations().stream().map(PublishedEvaluation::citation),
            edition.references().stream().map(ReferenceValue::citation))
        .flatMap(each -> each);
  }

  private static Value change(String points) {
    Quantity change = new Quantity(new BigDecimal(points), Unit.POINT, points + "ポイント増加");
    return new Value.ChangeOnly(change, "前年度");
  }

  private static Citation quoted(int line) {
    List<String> lines = SourceFiles.text(Golden.REPORT).lines().toList();
    return new Citation(new Place.Line(line), lines.get(line - 1).strip());
  }
}
