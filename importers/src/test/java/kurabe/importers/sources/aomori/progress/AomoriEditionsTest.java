package kurabe.importers.sources.aomori.progress;

import static kurabe.importers.testing.Edits.cut;
import static kurabe.importers.testing.Edits.editRow;
import static kurabe.importers.testing.Edits.fullWidthDigits;
import static kurabe.importers.testing.Edits.replace;
import static kurabe.importers.testing.Edits.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Goal;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;
import kurabe.importers.testing.Readings;
import org.junit.jupiter.api.Test;

/// Editions as the prefecture may publish them next: other dates, numbers, rows, wordings.
class AomoriEditionsTest {

  private static final String HEADER =
      """
      中間指標\t目標値 (A)\t2025.9月末\t\t2025.12月末\t\tデータの出所
      \t\t値 (B)\t達成率 (B/A) × 100=C\t値 (D)\t達成率 (D/A) × 100=E\t
      """;

  private final Readings readings = new Readings(new AomoriProgress());

  private final String text = BundledText.read();

  @Test
  void fullWidthDigitsAreTheSameFigures() {
    Edition edition = readings.edition(fullWidthDigits(text));

    assertThat(figures(edition)).isEqualTo(figures(readings.edition(text)));
    assertThat(edition.head().asOf().code()).isEqualTo("2025-12-31");
    assertThat(periodsOfValues(edition)).isEqualTo(periodsOfValues(readings.edition(text)));
  }

  @Test
  void theDatesOfTheColumnsAreTheEditions() {
    String next = replace(replace(text, "2025.9月末", "R7.12末"), "2025.12月末", "令和8年3月末時点");
    Edition edition = readings.edition(replace(next, "2025年12月末時点", "2026年3月末時点"));

    assertThat(edition.head().asOf()).isEqualTo(new Period.AsOfDay(LocalDate.of(2026, 3, 31)));
    assertThat(edition.head().label()).isEqualTo("2026年3月末");
    assertThat(edition.observations())
        .extracting(each -> each.period().code())
        .containsOnly("2025-12-31", "2026-03-31");
  }

  @Test
  void aKpiThatThePlanDroppedIsNotMissed() {
    String fewer = cut(text, "産業・しごと分野 KPI③", "暮らし・まち分野 KPI①");
    fewer = without(fewer, "- 多様な働き方の実現状況");
    fewer = replace(fewer, "8項目のKPI 30の中間指標", "7項目のKPI 27の中間指標");
    Edition edition = readings.edition(fewer);

    assertThat(edition.allItems().filter(item -> item.level() == 1)).hasSize(7);
    assertThat(edition.observations()).hasSize(54);
    assertThat(Readings.warnings(edition)).hasSize(1);
  }

  @Test
  void aNewFieldIsReadLikeTheOthers() {
    String more =
        text
            + "\nエネルギー分野 KPI①\n\n再生可能エネルギーの状況\n\n"
            + HEADER
            + "事故件数\t10件以下\t12件 (R6年度)\t83.3%\t9件 (R7年度)\t100%\t県調べ\n"
            + "KPI(達成率の単純平均)\t\t\t83.3%\t\t100.0% (+16.7ポイント)\t\n";
    more = replace(more, "3分野 8項目のKPI 30の中間指標", "4分野 9項目のKPI 31の中間指標");
    Edition edition = readings.edition(more);

    assertThat(edition.items()).extracting(PlanItem::title).contains("エネルギー");
    assertThat(indicator(edition, "事故件数").direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(Readings.warnings(edition)).hasSize(1);
  }

  @Test
  void headingsMayBeWrittenInOtherWays() {
    String other = replace(text, "産業・しごと分野 KPI②\n\nあらゆる", "一産業・しごと分野　ＫＰＩ（２）　あらゆる");
    other = replace(other, "暮らし・まち分野 KPI②", "暮らし・まち分野\n\nKPI 2");
    other = replace(other, "行政経営分野 KPI③", "■行政経営分野　重要業績評価指標③");

    assertThat(new Golden(readings.edition(other)).writeIndicators())
        .hasSize(30)
        .extracting(row -> List.of(row.split("\t", -1)).get(1))
        .containsOnly("産業・しごと", "暮らし・まち", "行政経営");
    assertThat(figures(readings.edition(other))).isEqualTo(figures(readings.edition(text)));
  }

  @Test
  void theAppendixAloneIsTheReport() {
    String appendix = text.substring(text.indexOf("産業・しごと分野 KPI①"));

    assertThat(figures(readings.edition(appendix))).isEqualTo(figures(readings.edition(text)));
    assertThat(readings.edition(appendix).problems()).isEmpty();
  }

  @Test
  void aTableThatGoesOnOnTheNextPageIsOneTable() {
    String split =
        replace(
            text, "首都圏デジタル人材との", "\f産業・しごと分野 KPI①\n\n県内企業のDXの推進状況\n\n" + HEADER + "首都圏デジタル人材との");

    assertThat(figures(readings.edition(split))).isEqualTo(figures(readings.edition(text)));
    assertThat(Readings.warnings(readings.edition(split))).hasSize(1);
  }

  @Test
  void anIndicatorWithoutATargetIsForReferenceAndHasNoRate() {
    String reference =
        editRow(
            text,
            "DX推進員の育成数",
            cells -> List.of(cells.getFirst(), "参考値", "188人 (R6年度)", "－", "調査中", "－", ""));
    Edition edition = readings.edition(reference);
    EditionIndex index = new EditionIndex(edition);
    Indicator indicator = indicator(edition, "DX推進員の育成数");

    assertThat(indicator.target()).isEmpty();
    assertThat(indicator.unit().symbol()).isEqualTo("人");
    assertThat(edition.evaluations()).hasSize(74);
    assertThat(index.listObservations(indicator.key()))
        .extracting(Observation::value)
        .last()
        .isInstanceOf(Value.Absent.class);
    assertThat(Readings.warnings(edition)).hasSize(1);
  }

  @Test
  void targetsMayHaveTheirOwnYearReasonOrWords() {
    String other = replace(text, "\t1,000人\t", "\t1,000人 (R10年度)\t");
    other = replace(other, "\t19.1%\t", "\t19.1% (R4全国値)\t");
    other = replace(other, "\t3,707人\t", "\t希望する職員\t");
    Edition edition = readings.edition(other);

    assertThat(target(edition, "DX推進員の育成数").due()).contains(new Period.FiscalYear(2028));
    assertThat(target(edition, "有業者テレワーク実施率").rationale()).contains("R4全国値");
    assertThat(target(edition, "基本研修時におけるe-ラーニングDX関連研修等受講者数").value())
        .isEqualTo(new Value.Words("希望する職員"));
  }

  @Test
  void aGoalMayHaveItsLevelPrinted() {
    String four =
        replace(text, "\n資料編", "- 県内企業の労働生産性: 71.5%\n- 県民の満足度は、45.3% (前年度比 ▲0.4ポイント)\n\n資料編");
    Edition edition = readings.edition(four);

    assertThat(edition.goals()).extracting(Goal::name).endsWith("県内企業の労働生産性", "県民の満足度");
    assertThat(edition.goals().getLast().value().findQuantity())
        .map(Quantity::plain)
        .contains("45.3");
    assertThat(edition.problems()).isEmpty();
  }

  private static List<String> figures(Edition edition) {
    List<String> values =
        edition.observations().stream()
            .map(each -> each.period() + plain(each.value()))
            .sorted()
            .toList();
    List<String> rates =
        edition.evaluations().stream()
            .map(each -> each.period() + " " + each.outcome().toString().replaceAll(", text.*", ""))
            .sorted()
            .toList();
    return Stream.concat(values.stream(), rates.stream()).toList();
  }

  private static List<String> periodsOfValues(Edition edition) {
    return edition.observations().stream().map(each -> each.asOf().period().toString()).toList();
  }

  private static String plain(Value value) {
    return value.findQuantity().map(Quantity::plain).orElse("?");
  }

  private static Indicator indicator(Edition edition, String name) {
    return edition
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .filter(indicator -> indicator.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Target target(Edition edition, String name) {
    return indicator(edition, name).target().orElseThrow();
  }
}
