package kurabe.importers.read.word;

import java.util.List;

/// What follows one another in a document.
sealed interface Block {

  /// @param text with its line breaks and tabs
  record Paragraph(String text) implements Block {}

  record Table(List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /// A frame that floats beside the text.
  record Box(List<Block> blocks) implements Block {
    public Box {
      blocks = List.copyOf(blocks);
    }
  }

  /// @param before columns left of the first cell that the row does not have
  record Row(int before, List<TableCell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @param span columns that it takes
  /// @param continued whether it is the lower part of the cell above
  record TableCell(int span, boolean continued, List<Block> blocks) {
    public TableCell {
      blocks = List.copyOf(blocks);
    }
  }
}
