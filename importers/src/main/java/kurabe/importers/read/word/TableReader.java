package kurabe.importers.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.TooLargeException;

/// Reads one table row by row.
final class TableReader {

  /// Word itself allows 63 columns.
  private static final int MOST_COLUMNS = 1000;

  private final PartReader reader;
  private final BlockReader blocks;
  private final List<Block.Row> rows = new ArrayList<>();

  TableReader(PartReader reader, BlockReader blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  Block.Table read() throws XMLStreamException, TooLargeException {
    readRows();
    return new Block.Table(rows);
  }

  /// Rows may stand within controls and marks of insertion.
  private void readRows() throws XMLStreamException, TooLargeException {
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      switch (reader.name()) {
        case "tr" -> readRow().ifPresent(rows::add);
        case "del", "moveFrom", "tblPr", "tblGrid", "sdtPr" -> reader.skip();
        default -> readRows();
      }
    }
  }

  private Optional<Block.Row> readRow() throws XMLStreamException, TooLargeException {
    RowBuilder row = new RowBuilder();
    readCells(row);
    return row.deleted ? Optional.empty() : Optional.of(new Block.Row(row.before, row.cells));
  }

  private void readCells(RowBuilder row) throws XMLStreamException, TooLargeException {
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      switch (reader.name()) {
        case "tc" -> row.cells.add(readCell());
        case "gridBefore" -> row.before = columns();
        case "del" -> row.deleted = true;
        case "tblPrEx", "sdtPr" -> reader.skip();
        default -> readCells(row);
      }
    }
  }

  private Block.TableCell readCell() throws XMLStreamException, TooLargeException {
    int span = 1;
    boolean continued = false;
    List<Block> content = new ArrayList<>();
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      if (reader.name().equals("tcPr")) {
        int properties = reader.depth();
        while (reader.nextWithin(properties)) {
          span = reader.name().equals("gridSpan") ? Math.max(columns(), 1) : span;
          continued |= reader.name().equals("vMerge") && !reader.attribute("val").equals("restart");
        }
      } else {
        content.addAll(blocks.readOne());
      }
    }
    return new Block.TableCell(span, continued, content);
  }

  private int columns() {
    int columns = Integer.parseInt(reader.attribute("val"));
    if (columns < 0 || columns > MOST_COLUMNS) {
      throw new IllegalArgumentException(columns + " columns");
    }
    return columns;
  }

  private static final class RowBuilder {
    private final List<Block.TableCell> cells = new ArrayList<>();
    private int before;
    private boolean deleted;
  }
}
