package kurabe.importers.read;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.document.Cell;

/// The rows of one table, numbered as a spreadsheet does.
final class GridRows {

  /// More than anybody would fill by hand: the file would take all memory.
  static final class TooManyCells extends RuntimeException {}

  private final char separator;
  private final int maximumCells;
  private final List<List<Cell>> rows = new ArrayList<>();
  private int cells;

  GridRows(char separator, int maximumCells) {
    this.separator = separator;
    this.maximumCells = maximumCells;
  }

  /// @throws de.siegmar.fastcsv.reader.CsvParseException when quotation marks do not match
  /// @throws TooManyCells when the table is larger than any that is meant
  void read(String text) {
    for (CsvRecord record : reader(text)) {
      cells += record.getFieldCount();
      if (cells > maximumCells) {
        throw new TooManyCells();
      }
      rows.add(row(rows.size() + 1, record.getFields()));
    }
  }

  int count() {
    return rows.size();
  }

  List<List<Cell>> rows() {
    return rows;
  }

  private CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  private static List<Cell> row(int number, List<String> texts) {
    List<Cell> row = new ArrayList<>(texts.size());
    for (String text : texts) {
      row.add(new Cell(number, row.size() + 1, text));
    }
    return row;
  }
}
