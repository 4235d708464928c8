package kurabe.importers.read.pdf;

/// What stands on a page in one piece.
sealed interface Block {

  Area area();

  /// A line, or a paragraph that was broken into lines to fit the page.
  record Text(TextLine line) implements Block {
    @Override
    public Area area() {
      return line.area();
    }
  }

  /// @param goesOn whether it continues the table that the page before ends with
  /// @param repeated how many rows at its top only repeat the header of that table
  record Table(PrintedTable table, boolean goesOn, int repeated) implements Block {

    Table(PrintedTable table) {
      this(table, false, 0);
    }

    @Override
    public Area area() {
      return table.area();
    }
  }
}
