package kurabe.importers.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kurabe.core.templating.Form;
import kurabe.core.templating.FormColumn;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A form as a workbook: a page of instructions and the table itself.
final class FormBook {

  static final String INSTRUCTIONS = "記入方法";
  static final String DATA = "データ";

  private static final int CHARACTER = 256;
  private static final int INSTRUCTION_WIDTH = 100 * CHARACTER;

  /// People add rows below those that are prepared.
  private static final int SPARE_ROWS = 500;

  private final Form form;
  private final XSSFWorkbook book;
  private final FormStyles styles;

  private FormBook(Form form, XSSFWorkbook book) {
    this.form = form;
    this.book = book;
    styles = new FormStyles(book);
  }

  static byte[] of(Form form) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new FormBook(form, book).write();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    if (!form.instructions().isEmpty()) {
      instructions(book.createSheet(INSTRUCTIONS));
    }
    Sheet sheet = book.createSheet(DATA);
    data(sheet);
    book.setActiveSheet(book.getNumberOfSheets() - 1);
    book.setSelectedTab(book.getNumberOfSheets() - 1);
  }

  private void instructions(Sheet sheet) {
    sheet.setColumnWidth(0, INSTRUCTION_WIDTH);
    for (String line : form.instructions()) {
      Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
      cell.setCellValue(line);
      cell.setCellStyle(styles.wrapped());
    }
  }

  private void data(Sheet sheet) {
    List<List<String>> rows = FormFiles.rows(form);
    int header = form.fields().size() + 1;
    for (int index = 0; index < rows.size(); index++) {
      row(sheet.createRow(index), rows.get(index), index, header);
    }
    columns(sheet, header);
    sheet.createFreezePane(0, header + 1);
  }

  private void row(Row row, List<String> texts, int index, int header) {
    for (int column = 0; column < texts.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(styles.at(index, column, header));
      if (!texts.get(column).isEmpty()) {
        cell.setCellValue(texts.get(column));
      }
    }
  }

  private void columns(Sheet sheet, int header) {
    for (int column = 0; column < form.headers().size(); column++) {
      String name = form.headers().get(column);
      sheet.setColumnWidth(column, width(name) * CHARACTER);
      sheet.setDefaultColumnStyle(column, styles.text());
      int at = column;
      List<String> choices = form.choices().getOrDefault(name, List.of());
      if (!choices.isEmpty()) {
        sheet.addValidationData(choices(sheet, choices, header + 1, at));
      }
    }
  }

  private DataValidation choices(Sheet sheet, List<String> choices, int first, int column) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int last = first + form.rows().size() + SPARE_ROWS;
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(first, last, column, column));
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(true);
    return validation;
  }

  private static int width(String header) {
    if (header.equals(FormColumn.NAME.header()) || header.equals(FormColumn.PROGRESS.header())) {
      return 48;
    }
    boolean number = FormColumn.list().stream().noneMatch(one -> one.header().equals(header));
    return number && !header.endsWith(FormColumn.numberOf("")) ? 32 : 16;
  }
}
