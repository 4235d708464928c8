package kurabe.importers.read.pdf;

/// A cell of a table, merged cells being one.
///
/// @param openBelow whether no line closes it below: where a page ends, it goes on after it
record TableCell(Span span, String text, Area area, boolean openBelow) {

  boolean isBlank() {
    return text.isBlank();
  }

  TableCell withText(String other) {
    return new TableCell(span, other, area, openBelow);
  }

  TableCell at(Span other) {
    return new TableCell(other, text, area, openBelow);
  }
}
