package kurabe.importers.document;

import kurabe.core.source.Citation;
import kurabe.core.source.Place;

/// A cell of a table, exactly as it stands there.
///
/// @param row counts from 1 as a spreadsheet shows it: blank rows count, a line break inside a cell
///     starts none
/// @param column 1 for A
public record Cell(int row, int column, String text) {

  /// Such a table is the only sheet of its file.
  private static final String NO_SHEET = "";

  public boolean isBlank() {
    return Blank.is(text);
  }

  public Place place() {
    return new Place.Cell(NO_SHEET, row, column);
  }

  /// Quotes the whole cell.
  public Citation citation() {
    return cite(text.strip());
  }

  public Citation cite(String quote) {
    return new Citation(place(), quote);
  }
}
