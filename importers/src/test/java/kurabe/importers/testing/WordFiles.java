package kurabe.importers.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import kurabe.core.document.Merge;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Writes documents as Word would.
public final class WordFiles {

  private WordFiles() {}

  public static byte[] write(Consumer<XWPFDocument> content) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.accept(document);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A paragraph for each line, a table for each run of rows.
  public static byte[] of(Layout layout) {
    return write(
        document -> {
          int row = 0;
          while (row < layout.rows().size()) {
            int end = row;
            while (layout.isTable(end)) {
              end++;
            }
            if (end > row) {
              table(document, layout, row, end);
              row = end;
            } else {
              paragraph(document, layout.rows().get(row));
              row++;
            }
          }
        });
  }

  private static void paragraph(XWPFDocument document, List<String> cells) {
    document.createParagraph().createRun().setText(String.join("\t", cells));
  }

  private static void table(XWPFDocument document, Layout layout, int from, int to) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (int row = from; row < to; row++) {
      XWPFTableRow written = table.createRow();
      while (!written.getTableCells().isEmpty()) {
        written.removeCell(0);
      }
      write(written, layout, row + 1);
    }
  }

  private static void write(XWPFTableRow written, Layout layout, int row) {
    List<String> texts = layout.rows().get(row - 1);
    for (int column = 1; column <= texts.size(); column++) {
      Merge merge = merge(layout, row, column);
      XWPFTableCell cell = written.createCell();
      cell.setText(texts.get(column - 1));
      if (merge.left() < merge.right()) {
        cell.getCTTc()
            .addNewTcPr()
            .addNewGridSpan()
            .setVal(BigInteger.valueOf(merge.right() - merge.left() + 1L));
        column = merge.right();
      } else if (merge.top() < merge.bottom()) {
        cell.getCTTc()
            .addNewTcPr()
            .addNewVMerge()
            .setVal(row == merge.top() ? STMerge.RESTART : STMerge.CONTINUE);
      }
    }
  }

  private static Merge merge(Layout layout, int row, int column) {
    return layout.merges().stream()
        .filter(merge -> merge.covers(row, column))
        .findFirst()
        .orElse(new Merge(row, column, row, column));
  }
}
