package kurabe.core.document;

import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;

/// A line of a document or a row of one of its tables, and its cells, exactly as they stand there.
///
/// @param page counts from 1; a sheet is a page
/// @param number counts from 1 over the whole document
/// @param cells a line without tabs has one cell; blank cells are kept
/// @param place of the whole line; for a row of a sheet its first cell
public record Line(int page, int number, List<String> cells, Place place) {
  public Line {
    cells = List.copyOf(cells);
  }

  /// A line of plain text, whose number is the one that an editor would show.
  public Line(int page, int number, List<String> cells) {
    this(page, number, cells, new Place.Line(number));
  }

  /// The cells joined by tabs: the line as it was read.
  public String text() {
    return String.join("\t", cells);
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Blank::is);
  }

  /// Quotes the whole line.
  public Citation citation() {
    return cite(text().strip());
  }

  /// In a sheet, the first cell that the quote stands in; the line where none does.
  public Citation cite(String quote) {
    return new Citation(placeOf(quote), quote);
  }

  private Place placeOf(String quote) {
    return switch (place) {
      case Place.Cell(String sheet, int row, int column) ->
          new Place.Cell(sheet, row, column + indexOf(quote));
      case Place.Whole _, Place.Line _, Place.OnPage _ -> place;
    };
  }

  private int indexOf(String quote) {
    return IntStream.range(0, cells.size())
        .filter(index -> !quote.isEmpty() && cells.get(index).contains(quote))
        .findFirst()
        .orElse(0);
  }
}
