package kurabe.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.web.words.BodyNames;

/// Editions as one table of separated values, the way that spreadsheets on Windows open without
/// being asked anything.
public final class EditionCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BodyNames names;

  public EditionCsv(BodyNames names) {
    this.names = names;
  }

  /// @throws UncheckedIOException when the writer does not take the text
  public void write(List<AuditedEdition> editions, Writer writer) {
    try {
      writer.write(BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
      csv.writeRecord(columns().map(ExportColumn::header).toList());
      editions.stream()
          .flatMap(edition -> new EditionRows(edition, names).rows())
          .forEach(row -> csv.writeRecord(columns().map(it -> safe(it.cell(row))).toList()));
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<ExportColumn> columns() {
    return ExportColumn.ALL.stream();
  }

  /// A spreadsheet takes text that begins like a formula for one; what a document or a person wrote
  /// must not be calculated.
  private static String safe(String cell) {
    boolean formula = !cell.isEmpty() && "=@\t\r".indexOf(cell.charAt(0)) >= 0;
    boolean signed = cell.matches("[+-].+") && !cell.matches("[+-][0-9.,]+(?:%|ポイント)?");
    return formula || signed ? "'" + cell : cell;
  }
}
