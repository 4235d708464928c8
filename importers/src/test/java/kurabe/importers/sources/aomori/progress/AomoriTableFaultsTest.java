package kurabe.importers.sources.aomori.progress;

import static kurabe.importers.testing.Edits.cut;
import static kurabe.importers.testing.Edits.lineOf;
import static kurabe.importers.testing.Edits.replace;
import static kurabe.importers.testing.Edits.replaceAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.source.Place;
import kurabe.importers.testing.Readings;
import org.junit.jupiter.api.Test;

/// A report without all of its tables, or without a column that its figures need, is refused; what
/// else is wrong with a table is reported with its line.
class AomoriTableFaultsTest {

  private static final String ROW = "ICT活用工事件数(年間)";

  private static final String TABLE = "安全・安心な社会の実現状況";

  private final Readings readings = new Readings(new AomoriProgress());

  private final String text = BundledText.read();

  @Test
  void textInsideATableIsReported() {
    String noted = replace(text, "\n" + ROW, "\n※速報値を含む\n数値は精査中\n" + ROW);
    Edition edition = readings.edition(noted);

    assertThat(edition.problems())
        .contains(new Problem.UnclaimedText(new Place.Line(lineOf(noted, "数値は精査中")), "数値は精査中"))
        .hasSize(2);
  }

  @Test
  void anIndexThatSlidToTheNextColumnIsThatOfItsPlaceInOrder() {
    String slid = replace(text, "\t52.0%\t\t54.8% (+2.8ポイント)\t", "\t52.0%\t54.8%\t(+2.8ポイント)\t");
    Edition edition = readings.edition(slid);

    assertThat(new Golden(edition).writeIndices())
        .isEqualTo(new Golden(readings.edition(text)).writeIndices());
    assertThat(edition.problems()).anyMatch(Problem.DisplacedCells.class::isInstance);
  }

  @Test
  void anIndexThatIsIllegibleOrNotPrintedIsMissing() {
    Edition illegible = readings.edition(replace(text, "54.8% (+2.8ポイント)", "54.8% (+2."));
    Edition blank = readings.edition(replace(text, "\t52.0%\t\t54.8%", "\t\t\t54.8%"));

    assertThat(new Golden(illegible).writeIndices()).anyMatch(row -> row.contains("52.0\t?"));
    assertThat(illegible.problems()).anyMatch(Problem.UnreadableFigure.class::isInstance);
    assertThat(new Golden(blank).writeIndices()).anyMatch(row -> row.contains("?\t54.8\t2.8"));
  }

  @Test
  void dashboardBoxesAgreeWithTheTablesOrAreReported() {
    String boxes =
        replace(
            text,
            "\n資料編",
            "DX推進プラン 目標達成状況ダッシュボード(行政経営分野) 2025年12月末時点\n\n安全・安心な社会の\n実現状況\n\n54.8%\n\n前期差 +2.8ポイント\n\nデジタル人財の育成状況 47.3% 前期差 +2.2ポイント\n\n"
                + "宇宙開発の状況\n\n10.0%\n\n前期差 ▲1.0ポイント\n\n資料編");
    Edition edition = readings.edition(boxes);

    assertThat(edition.problems())
        .filteredOn(problem -> !(problem instanceof Problem.CountMismatch))
        .containsExactly(
            new Problem.ConflictingFigures(
                new Place.Line(lineOf(boxes, "デジタル人財の育成状況 47.3%")),
                "デジタル人財の育成状況",
                "46.3%",
                "47.3%"),
            new Problem.UnclaimedText(new Place.Line(lineOf(boxes, "前期差 ▲1.0")), "前期差 ▲1.0ポイント"));
  }

  @Test
  void aDashboardBoxInsideATableIsNoRow() {
    String inside =
        replace(text, "\n" + ROW, "\n" + TABLE + " 54.8% 前期差 +2.9ポイント\t\t\t\t\t\t\n" + ROW);
    Edition edition = readings.edition(inside);

    assertThat(edition.observations()).hasSize(60);
    assertThat(edition.problems())
        .contains(
            new Problem.ConflictingFigures(
                new Place.Line(lineOf(inside, TABLE + " 54.8%")), TABLE, "+2.8ポイント", "+2.9ポイント"));
  }

  @Test
  void anAnnouncedTableThatIsNotThereRefusesTheReport() {
    String lost = cut(text, "暮らし・まち分野 KPI②", "行政経営分野 KPI①");

    assertThat(readings.refusal(lost))
        .containsExactly(
            new Problem.MissingTable(new Place.Line(lineOf(text, "- " + TABLE)), TABLE));
  }

  @Test
  void aGapInTheNumbersOrTheCountRefusesTheReport() {
    String unlisted = replaceAll(text, "\n- .*状況(?=\n)", "");
    String gap = cut(unlisted, "行政経営分野 KPI②", "行政経営分野 KPI③");
    String short1 = cut(unlisted, "行政経営分野 KPI③", "");

    assertThat(readings.refusal(gap))
        .containsExactly(
            new Problem.MissingTable(new Place.Line(lineOf(gap, "行政経営分野 KPI③")), "行政経営分野 KPI2"));
    assertThat(readings.refusal(short1))
        .containsExactly(
            new Problem.MissingTable(new Place.Line(lineOf(short1, "3分野")), "8項目のKPI30の中間指標"));
  }

  @Test
  void aTableWithoutItsClosingRowIsTruncated() {
    String open = replaceAll(text, "\nKPI\\(達成率の単純平均\\)\t\t\t52.0%.*", "");
    String last = "デジタルデバイド対策を実施している市町村数";

    assertThat(readings.refusal(open))
        .containsExactly(
            new Problem.TruncatedTable(new Place.Line(lineOf(open, last)), "暮らし・まち分野 KPI②"));
  }

  @Test
  void aTableWithoutAColumnForTargetsOrValuesIsRefused() {
    Place header = new Place.Line(lineOf(text, "中間指標"));

    assertThat(readings.refusal(replace(text, "目標値 (A)", "備考")))
        .contains(
            new Problem.MissingColumn(
                header,
                "目標値",
                List.of(
                    "中間指標",
                    "備考",
                    "値 (B)",
                    "達成率 (B/A) × 100=C",
                    "値 (D)",
                    "達成率 (D/A) × 100=E",
                    "データの出所")));
    assertThat(readings.refusal(replaceAll(text, "\t値 \\([BD]\\)", "\t達成率")))
        .anyMatch(
            problem ->
                problem instanceof Problem.MissingColumn missing && missing.column().equals("値"));
  }

  @Test
  void columnsWithoutDatesAreRefused() {
    String undated = replace(replace(text, "2025.9月末", "前期"), "2025.12月末", "今期");

    assertThat(readings.refusal(undated))
        .contains(new Problem.MissingEditionDate(new Place.Line(lineOf(text, "中間指標"))));
  }

  @Test
  void headingsAloneAreNoReport() {
    assertThat(readings.refusal("青森県DX推進プランの進捗状況\n"))
        .containsExactly(new Problem.MissingTable(Place.WHOLE, "KPI"));
    assertThat(readings.refusal("青森県DX推進プランの進捗状況\n\n行政経営分野 KPI①\n"))
        .containsExactly(new Problem.MissingTable(new Place.Line(3), "行政経営分野 KPI①"));
  }
}
