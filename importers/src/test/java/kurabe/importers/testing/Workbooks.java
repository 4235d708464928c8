package kurabe.importers.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import kurabe.core.document.Merge;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes workbooks as Excel would.
public final class Workbooks {

  private Workbooks() {}

  public static byte[] write(Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A cover and a sheet with the rows of a table, numbers as numbers.
  public static byte[] withCover(List<List<String>> rows) {
    return write(
        workbook -> {
          fill(workbook.createSheet("表紙"), List.of(List.of("調査の結果"), List.of("令和7年3月")));
          fillTyped(workbook.createSheet("集計表"), rows);
        });
  }

  /// One sheet with a row for each line.
  public static byte[] of(Layout layout) {
    return write(
        workbook -> {
          XSSFSheet sheet = workbook.createSheet("Sheet1");
          fill(sheet, layout.rows());
          layout.merges().forEach(merge -> sheet.addMergedRegion(range(merge)));
        });
  }

  public static void fill(XSSFSheet sheet, List<List<String>> rows) {
    for (List<String> texts : rows) {
      XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (String text : texts) {
        row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text);
      }
    }
  }

  /// Numbers as numbers, as a spreadsheet takes them in.
  public static void fillTyped(XSSFSheet sheet, List<List<String>> rows) {
    fill(sheet, rows);
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  String text = cell.getStringCellValue();
                  if (text.matches("-?\\d+(\\.\\d+)?")) {
                    cell.setCellValue(Double.parseDouble(text));
                  }
                }));
  }

  private static CellRangeAddress range(Merge merge) {
    return new CellRangeAddress(
        merge.top() - 1, merge.bottom() - 1, merge.left() - 1, merge.right() - 1);
  }
}
