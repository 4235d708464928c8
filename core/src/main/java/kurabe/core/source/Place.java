package kurabe.core.source;

/// Where in a document something stands. All numbers count from 1, as people do.
public sealed interface Place {

  record Whole() implements Place {}

  record Line(int line) implements Place {}

  record OnPage(int page, int line) implements Place {}

  /// @param column 1 for A
  record Cell(String sheet, int row, int column) implements Place {}

  Place WHOLE = new Whole();
}
