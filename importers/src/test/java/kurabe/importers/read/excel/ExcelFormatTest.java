package kurabe.importers.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Merge;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.testing.Files;
import kurabe.importers.testing.Workbooks;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelFormatTest {

  private static Opened.Contents open(Consumer<XSSFWorkbook> content) {
    return (Opened.Contents) Files.FORMATS.open(Workbooks.write(content));
  }

  private static String shown(Consumer<XSSFCell> content) {
    return open(workbook -> content.accept(cell(workbook)))
        .tables()
        .getFirst()
        .rows()
        .getFirst()
        .getFirst()
        .text();
  }

  private static XSSFCell cell(XSSFWorkbook workbook) {
    return workbook.createSheet("表").createRow(0).createCell(0);
  }

  private static CellStyle style(XSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @ParameterizedTest
  @CsvSource({
    "0.44, 0.0%, 44.0%",
    "0.575, 0%, 58%",
    "1234567.5, '#,##0', '1,234,568'",
    "-3.25, '#,##0.0;\"▲\"#,##0.0', ▲3.3",
    "218, '0\"件\"', 218件",
    "7, '000', 007",
    "12, '[DBNum3]0', １２",
    "12, '[DBNum3][$-411]0', １２",
    "0.3, General, 0.3",
    "45.0, '0.0_ ', 45.0",
    "1500, '[Red]#,##0', '1,500'"
  })
  void numbersAreReadAsTheirFormatShowsThem(double value, String format, String text) {
    assertThat(
            shown(
                cell -> {
                  cell.setCellValue(value);
                  cell.setCellStyle(style(cell.getSheet().getWorkbook(), format));
                }))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy/m/d, 2025/12/31",
    "m/d/yy, 2025/12/31",
    "'yyyy\"年\"m\"月\"d\"日\"', 2025年12月31日",
    "'[$-411]ggge\"年\"m\"月\"d\"日\"', 令和7年12月31日",
    "'[$-411]ge.m.d', R7.12.31",
    "'[$-ja-JP]ggge\"年\"', 令和7年",
    "'yyyy-mm-dd h:mm', 2025-12-31 0:00"
  })
  void daysAreReadAsTheirFormatShowsThem(String format, String text) {
    assertThat(
            shown(
                cell -> {
                  cell.setCellValue(LocalDate.of(2025, 12, 31));
                  cell.setCellStyle(style(cell.getSheet().getWorkbook(), format));
                }))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.2, 0.3",
    "1e15, 0, 1000000000000000",
    "1.5, 1.5, 3",
    "0, -0.0, 0",
    "1e-7, 0, 0.0000001"
  })
  void aNumberWithoutFormatHasNoTraceOfItsBinaryFraction(double one, double other, String text) {
    assertThat(shown(cell -> cell.setCellValue(one + other))).isEqualTo(text);
  }

  @Test
  void everySheetIsAPageAndATable() {
    Opened.Contents contents =
        open(
            workbook -> {
              Workbooks.fill(workbook.createSheet("甲"), List.of(List.of("a", "b"), List.of("c")));
              Workbooks.fill(workbook.createSheet("乙"), List.of(List.of("d")));
            });

    assertThat(contents.tables()).extracting(Grid::name).containsExactly("甲", "乙");
    assertThat(contents.text().lines())
        .containsExactly(
            new Line(1, 1, List.of("a", "b"), new Place.Cell("甲", 1, 1)),
            new Line(1, 2, List.of("c"), new Place.Cell("甲", 2, 1)),
            new Line(2, 3, List.of("d"), new Place.Cell("乙", 1, 1)));
    assertThat(contents.text().mediaType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(contents.notes()).isEmpty();
  }

  @Test
  void rowsKeepTheirNumbersAndAreAllAsWideAsTheSheet() {
    Grid grid =
        open(workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              sheet.createRow(2).createCell(1).setCellValue("b");
              sheet.createRow(4).createCell(2).setCellValue("c");
            })
            .tables()
            .getFirst();

    assertThat(grid.rows()).extracting(List::size).containsExactly(0, 0, 3, 0, 3);
    assertThat(grid.rows().get(2).get(1)).isEqualTo(new Cell(3, 2, "b", new Place.Cell("表", 3, 2)));
  }

  @Test
  void mergedCellsAreNamedAndOnlyTheFirstSaysSomething() {
    Grid grid =
        open(workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              Workbooks.fill(sheet, List.of(List.of("a", "old", "x"), List.of("old", "old", "y")));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
            })
            .tables()
            .getFirst();

    assertThat(grid.merges()).containsExactly(new Merge(1, 1, 2, 2));
    assertThat(grid.rows().stream().map(row -> row.stream().map(Cell::text).toList()))
        .containsExactly(List.of("a", "", "x"), List.of("", "", "y"));
  }

  @Test
  void aFormulaIsItsResult() {
    assertThat(
            shown(
                cell -> {
                  cell.setCellFormula("1+2");
                  cell.setCellValue(3);
                }))
        .isEqualTo("3");
  }

  @Test
  void aFormulaWithoutResultIsNamedAndNoFigure() {
    Opened.Contents contents =
        open(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              sheet.createRow(0).createCell(0).setCellValue("計");
              sheet.createRow(1).createCell(1).setCellFormula("A1+1");
            });

    assertThat(contents.notes())
        .containsExactly(new Problem.FormulaWithoutResult(new Place.Cell("表", 2, 2), "", 1));
    assertThat(contents.tables().getFirst().rows()).hasSize(1);
  }

  @Test
  void anErrorIsNamedAndNoFigure() {
    Opened.Contents contents =
        open(workbook -> cell(workbook).setCellErrorValue(FormulaError.REF.getCode()));

    assertThat(contents.notes())
        .containsExactly(new Problem.FormulaWithoutResult(new Place.Cell("表", 1, 1), "#REF!", 1));
    assertThat(contents.text().lines().getFirst().text()).isEqualTo("#REF!");
  }

  @Test
  void aSheetOfErrorsIsAFewProblems() {
    Opened.Contents contents =
        open(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              for (int row = 0; row < 100; row++) {
                sheet.createRow(row).createCell(0).setCellErrorValue(FormulaError.NA.getCode());
              }
            });

    assertThat(contents.notes())
        .hasSize(21)
        .endsWith(new Problem.FormulaWithoutResult(new Place.Cell("表", 21, 1), "#N/A", 80));
  }

  @Test
  void whatIsHiddenIsReadAndReported() {
    Opened.Contents contents =
        open(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("表");
              Workbooks.fill(sheet, List.of(List.of("a", "b"), List.of("c", "d"), List.of("e")));
              sheet.getRow(1).setZeroHeight(true);
              sheet.createRow(7).setZeroHeight(true);
              sheet.setColumnHidden(1, true);
              sheet.setColumnHidden(5, true);
              Workbooks.fill(workbook.createSheet("控え"), List.of(List.of("f")));
              workbook.setSheetHidden(1, true);
            });

    assertThat(contents.text().lines()).extracting(Line::text).contains("c\td", "f");
    assertThat(contents.notes())
        .containsExactly(
            new Problem.HiddenRows(new Place.Cell("表", 2, 1), "表", 1),
            new Problem.HiddenColumns(new Place.Cell("表", 1, 2), "表", 1),
            new Problem.HiddenSheet(new Place.Cell("控え", 1, 1), "控え"));
  }

  @ParameterizedTest
  @CsvSource({
    "'行政手続の\nオンライン化', 行政手続のオンライン化",
    "'DX\r\n推進', DX 推進",
    "'県内企業の DX\n(件数)', 県内企業の DX (件数)",
    "' 字下げ', ' 字下げ'"
  })
  void aCellIsOneLineHoweverItIsBroken(String text, String read) {
    assertThat(shown(cell -> cell.setCellValue(text))).isEqualTo(read);
  }

  @Test
  void textInSeveralFontsIsOneText() {
    String text =
        shown(
            cell -> {
              var rich = new XSSFRichTextString("達成率（％）");
              rich.applyFont(0, 2, cell.getSheet().getWorkbook().createFont());
              cell.setCellValue(rich);
            });

    assertThat(text).isEqualTo("達成率（％）");
  }

  @Test
  void howATextIsReadAloudIsNoPartOfIt() {
    String text =
        shown(
            cell -> {
              var rich = new XSSFRichTextString("青森");
              var phonetic = rich.getCTRst().addNewRPh();
              phonetic.setSb(0);
              phonetic.setEb(2);
              phonetic.setT("アオモリ");
              cell.setCellValue(rich);
            });

    assertThat(text).isEqualTo("青森");
  }
}
