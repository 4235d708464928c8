package kurabe.importers.sources.numbercard;

import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Place;
import kurabe.importers.testing.Workbooks;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// A month of the series as a workbook.
class NumberCardWorkbookTest {

  private static final String ISSUED = "my-number-card-issued";

  private final List<List<String>> rows =
      Months.text("20221231")
          .lines()
          .map(line -> List.of(line.replaceAll("[\"\uFEFF]", "").split(",", -1)))
          .toList();

  @Test
  void aSheetBesideACoverGivesTheSameFigures() {
    SurveyTable table = Months.surveys().table(Workbooks.withCover(rows));
    SurveyTable expected = Months.surveys().table(Months.bytes("20221231"));

    assertThat(table.problems()).isEmpty();
    assertThat(figures(table)).hasSize(48).isEqualTo(figures(expected));
    assertThat(get(table, ISSUED, "02").citation().place()).isEqualTo(new Place.Cell("集計表", 3, 5));
  }

  private static List<String> figures(SurveyTable table) {
    return table.values().stream().map(NumberCardWorkbookTest::figure).toList();
  }

  private static String figure(SurveyValue value) {
    return Stream.of(value.body(), value.asOf(), ratio(value)).map(Object::toString).toList()
        + value.value().findQuantity().orElseThrow().value().stripTrailingZeros().toPlainString();
  }

  @Test
  void daysStoredAsDaysAreThoseDays() {
    byte[] bytes = Workbooks.write(workbook -> fillDays(workbook, rows));

    assertThat(figures(Months.surveys().table(bytes)))
        .isEqualTo(figures(Months.surveys().table(Months.bytes("20221231"))));
  }

  private static void fillDays(XSSFWorkbook workbook, List<List<String>> rows) {
    XSSFSheet sheet = workbook.createSheet("集計表");
    Workbooks.fillTyped(sheet, rows);
    var style = workbook.createCellStyle();
    style.setDataFormat(14);
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.toString().matches("\\d{4}/\\d\\d/\\d\\d")) {
                    cell.setCellValue(LocalDate.parse(cell.toString().replace('/', '-')));
                    cell.setCellStyle(style);
                  }
                }));
  }

  @Test
  void twoSheetsOfTheSameKindAreRefusedByName() {
    byte[] bytes =
        Workbooks.write(
            workbook -> {
              Workbooks.fillTyped(workbook.createSheet("速報"), rows);
              Workbooks.fillTyped(workbook.createSheet("確報"), rows);
            });

    assertThat(Months.surveys().refusal(bytes))
        .containsExactly(
            new Problem.RepeatedTable(Place.WHOLE, NumberCardSource.TITLE, List.of("速報", "確報")));
  }
}
