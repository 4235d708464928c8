package kurabe.importers.read.pdf;

/// A cell of a line: all of it where the line is no row of a table.
///
/// @param area what is drawn as the cell, or what the text takes
record PrintedCell(String text, Area area) {

  boolean isBlank() {
    return text.isBlank();
  }
}
