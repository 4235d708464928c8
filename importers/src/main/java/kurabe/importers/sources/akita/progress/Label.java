package kurabe.importers.sources.akita.progress;

import java.util.stream.Stream;

/// An initiative's number and title in a row, and the columns that they stand in (often the same).
record Label(Heading heading, int numberAt, int titleAt) {

  boolean standsIn(int column) {
    return column == numberAt || column == titleAt;
  }

  Stream<Integer> otherColumns(Cells row) {
    return row.columns().filter(column -> !standsIn(column));
  }
}
