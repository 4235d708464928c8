package kurabe.importers.sources.typed;

import static kurabe.importers.testing.Surveys.get;
import static kurabe.importers.testing.Surveys.ratio;
import static kurabe.importers.testing.Surveys.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.source.Place;
import kurabe.importers.body.Bodies;
import kurabe.importers.testing.Surveys;
import kurabe.importers.testing.Workbooks;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class TypedWorkbookTest {

  private static final List<String> HEADER =
      List.of("共通指標", "自治体コード", "自治体", "時点", "値", "単位", "分子", "分母", "出典", "発行者");

  private final Surveys surveys =
      new Surveys(List.of(new TypedSource(new ConceptCatalog(), new Bodies())), "");

  @Test
  void numbersStoredAsNumbersAreRead() {
    SurveyTable table =
        surveys.table(
            Workbooks.withCover(
                List.of(
                    HEADER,
                    List.of(
                        "municipal-telework",
                        "2",
                        "青森県",
                        "R6",
                        "52.5",
                        "%",
                        "21",
                        "40",
                        "甲の調査",
                        "総務省"))));

    assertThat(table.problems()).isEmpty();
    assertThat(text(get(table, "municipal-telework", "02"))).isEqualTo("52.5%");
    assertThat(ratio(get(table, "municipal-telework", "02"))).isEqualTo("21/40");
  }

  @Test
  void aShareIsReadAsItsFormatShowsIt() {
    byte[] bytes =
        Workbooks.write(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              Workbooks.fill(
                  sheet,
                  List.of(
                      HEADER,
                      List.of(
                          "municipal-telework", "", "青森県", "R6", "", "", "", "", "甲の調査", "総務省")));
              var style = workbook.createCellStyle();
              style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
              sheet.getRow(1).getCell(4).setCellValue(0.525);
              sheet.getRow(1).getCell(4).setCellStyle(style);
            });

    assertThat(text(get(surveys.table(bytes), "municipal-telework", "02"))).isEqualTo("52.5%");
  }

  @Test
  void aSheetThatIsNoSuchTableIsSaidToLackIt() {
    byte[] bytes =
        Workbooks.write(
            workbook -> Workbooks.fill(workbook.createSheet("表紙"), List.of(List.of("題"))));

    assertThat(surveys.refusal(bytes))
        .containsExactly(new Problem.UnknownReport(Place.WHOLE, List.of("参考値の表（Kurabeの様式）")));
  }
}
