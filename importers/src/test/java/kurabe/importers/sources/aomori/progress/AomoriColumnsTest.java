package kurabe.importers.sources.aomori.progress;

import static kurabe.importers.testing.Edits.editRows;
import static kurabe.importers.testing.Edits.replace;
import static kurabe.importers.testing.Edits.replaceAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.plan.Indicator;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.time.Period;
import kurabe.importers.testing.Readings;
import org.junit.jupiter.api.Test;

/// Tables whose columns have other titles, another order, or other dates.
class AomoriColumnsTest {

  private static final String HEADER =
      """
      中間指標\t目標値 (A)\t2025.9月末\t\t2025.12月末\t\tデータの出所
      \t\t値 (B)\t達成率 (B/A) × 100=C\t値 (D)\t達成率 (D/A) × 100=E\t
      """;

  private final Readings readings = new Readings(new AomoriProgress());

  private final String text = BundledText.read();

  @Test
  void theNewestColumnNeedNotBeTheLast() {
    String swapped =
        replace(
            text,
            HEADER.lines().findFirst().orElseThrow(),
            "中間指標\t目標値 (A)\t2025.12月末\t\t2025.9月末\t\tデータの出所");
    Edition edition = readings.edition(swapped);

    assertThat(edition.head().asOf().code()).isEqualTo("2025-12-31");
    assertThat(edition.observations().getFirst().period().code()).isEqualTo("2025-12-31");
  }

  @Test
  void columnsMayHaveOtherTitlesOfTheSameKind() {
    String renamed = replace(text, "中間指標\t目標値 (A)", "指標名\t2028年の目標");
    renamed = replace(renamed, "値 (B)\t", "実績値\t");
    renamed = replace(renamed, "値 (D)\t", "現状値\t");
    renamed = replace(renamed, "データの出所", "出典");

    assertThat(figures(readings.edition(renamed))).isEqualTo(figures(readings.edition(text)));
    assertThat(Readings.warnings(readings.edition(renamed))).hasSize(1);
  }

  @Test
  void columnsMayStandInAnotherOrder() {
    String reordered =
        editRows(
            text,
            cells -> {
              if (cells.size() == 7 && !cells.getFirst().startsWith("KPI(")) {
                Collections.rotate(cells.subList(1, 7), 1);
              }
              return cells;
            });
    reordered = replaceAll(reordered, "(KPI\\(達成率の単純平均\\)\t)", "$1\t");

    assertThat(figures(readings.edition(reordered))).isEqualTo(figures(readings.edition(text)));
  }

  @Test
  void aHeaderOfOneRowCarriesItsDates() {
    String flat =
        replace(
            text,
            HEADER,
            "中間指標\t目標値\t2025.9月末 値\t2025.9月末 達成率\t2025.12月末 値\t2025.12月末 達成率\tデータの出所\n");
    String dateFirst =
        replace(text, HEADER, "\t\t2025.9月末\t\t2025.12月末\t\t\n中間指標\t目標値\t値\t達成率\t値\t達成率\tデータの出所\n");

    assertThat(figures(readings.edition(flat))).isEqualTo(figures(readings.edition(text)));
    assertThat(figures(readings.edition(dateFirst))).isEqualTo(figures(readings.edition(text)));
  }

  @Test
  void aHeaderThatLostItsMergedCellsIsSharedOutEvenly() {
    String narrow =
        replace(text, HEADER, "中間指標\t目標値\t2025.9月末\t2025.12月末\tデータの出所\n値\t達成率\t値\t達成率\n");

    assertThat(figures(readings.edition(narrow))).isEqualTo(figures(readings.edition(text)));
  }

  @Test
  void oneColumnOfValuesMayTakeItsDateFromTheReport() {
    String single =
        editRows(
            replace(text, HEADER, "中間指標\t目標値\tX\tX\t値\t達成率\tデータの出所\n"),
            cells -> {
              cells.subList(2, 4).clear();
              return cells;
            });
    Edition edition = readings.edition(single);

    assertThat(edition.observations()).hasSize(30);
    assertThat(edition.evaluations()).hasSize(38);
    assertThat(edition.head().asOf().code()).isEqualTo("2025-12-31");
  }

  @Test
  void thereMayBeThreePeriods() {
    String three =
        editRows(
            replace(text, HEADER, "中間指標\t目標値\tR7.3末\t\t2025.9月末\t\tデータの出所\n\t\t値\t達成率\t値\t達成率\t\n"),
            cells -> {
              boolean titles = cells.getFirst().equals("中間指標");
              boolean closing = cells.getFirst().startsWith("KPI(");
              cells.add(6, titles ? "" : closing ? "50.0%" : cells.get(5).replaceAll(" .*", ""));
              cells.add(6, titles ? "2025.12月末" : closing ? "" : cells.get(4));
              return cells;
            });
    Edition edition = readings.edition(three);

    assertThat(edition.observations()).hasSize(90);
    assertThat(new EditionIndex(edition).listPeriods())
        .extracting(Period::code)
        .containsExactly("2025-03-31", "2025-09-30", "2025-12-31");
  }

  @Test
  void aColumnThatNoRuleKnowsIsReportedAndLeftOut() {
    String added =
        editRows(
            text,
            cells -> {
              cells.add(1, cells.getFirst().equals("中間指標") ? "担当課" : "DX推進課");
              return cells;
            });
    added = replaceAll(added, "\nDX推進課\t|\n\tDX推進課\t", "\n\t\t");
    added = replace(added, "KPI(達成率の単純平均)\tDX推進課", "KPI(達成率の単純平均)\t");
    Edition edition = readings.edition(added);

    assertThat(figures(edition)).isEqualTo(figures(readings.edition(text)));
    assertThat(edition.problems())
        .filteredOn(Problem.UnclaimedText.class::isInstance)
        .hasSize(8)
        .allMatch(problem -> ((Problem.UnclaimedText) problem).text().equals("担当課"));
  }

  @Test
  void aColumnOfNationalValuesIsRead() {
    String row = "DX推進員の育成数";
    String added = replace(text, "\tデータの出所", "\t全国値\tデータの出所");
    added = replace(added, "\t達成率 (D/A) × 100=E\t", "\t達成率 (D/A) × 100=E\t\t");
    added =
        editRows(
            added,
            cells -> {
              if (cells.size() == 7 && !cells.getFirst().startsWith("KPI(")) {
                cells.add(6, cells.getFirst().equals(row) ? "512人 (R6年度)" : "－");
              }
              return cells;
            });
    Edition edition = readings.edition(added);

    assertThat(edition.references()).hasSize(11);
    assertThat(new EditionIndex(edition).listReferences(indicator(edition, row).key()))
        .extracting(each -> each.value().plain() + " " + each.asOf().text())
        .containsExactly("512 R6年度");
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
}
