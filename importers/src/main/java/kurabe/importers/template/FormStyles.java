package kurabe.importers.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// How the cells of a form look. All are texts, so that `02` stays `02` and `2.0` stays `2.0`.
final class FormStyles {

  private static final String TEXT = "@";

  private final CellStyle text;
  private final CellStyle label;
  private final CellStyle wrapped;

  FormStyles(Workbook book) {
    text = style(book);
    wrapped = style(book);
    wrapped.setWrapText(true);
    Font bold = book.createFont();
    bold.setBold(true);
    label = style(book);
    label.setFont(bold);
    label.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    label.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    label.setBorderBottom(BorderStyle.THIN);
    label.setBorderRight(BorderStyle.THIN);
  }

  private static CellStyle style(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(TEXT));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  CellStyle text() {
    return text;
  }

  CellStyle wrapped() {
    return wrapped;
  }

  /// @param header the row of the table's header; the rows above it begin with a label
  CellStyle at(int row, int column, int header) {
    boolean isLabel = row == header || (row < header - 1 && column == 0);
    return isLabel ? label : text;
  }
}
