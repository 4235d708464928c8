package kurabe.importers.read.pdf;

import java.util.List;

/// A line as it is read: of text, with one cell, or a row of a table.
record PrintedLine(List<PrintedCell> cells) {
  PrintedLine {
    cells = List.copyOf(cells);
  }

  List<String> texts() {
    return cells.stream().map(PrintedCell::text).toList();
  }
}
