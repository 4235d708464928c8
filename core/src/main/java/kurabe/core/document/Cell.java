package kurabe.core.document;

import kurabe.core.source.Citation;
import kurabe.core.source.Place;

/// A cell of a table, exactly as it stands there.
///
/// @param row counts from 1 as a spreadsheet shows it: blank rows count, a line break inside a cell
///     starts none; in a document that is no spreadsheet, within the table
/// @param column 1 for A
/// @param place in the document
public record Cell(int row, int column, String text, Place place) {

  /// The cell of a table that is the only one of its file.
  public Cell(int row, int column, String text) {
    this(row, column, text, new Place.Cell("", row, column));
  }

  public boolean isBlank() {
    return Blank.is(text);
  }

  /// Quotes the whole cell.
  public Citation citation() {
    return cite(text.strip());
  }

  public Citation cite(String quote) {
    return new Citation(place(), quote);
  }
}
