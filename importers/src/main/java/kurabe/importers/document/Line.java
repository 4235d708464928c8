package kurabe.importers.document;

import java.util.List;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;

/// A line of a document and its cells, exactly as they stand there.
///
/// @param page counts from 1
/// @param number counts from 1 over the whole document, as an editor would show it
/// @param cells a line without tabs has one cell; blank cells are kept
public record Line(int page, int number, List<String> cells) {

  public Line {
    cells = List.copyOf(cells);
  }

  /// The cells joined by tabs: the line as it was read.
  public String text() {
    return String.join("\t", cells);
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Blank::is);
  }

  public Place place() {
    return new Place.Line(number);
  }

  /// Quotes the whole line.
  public Citation citation() {
    return cite(text().strip());
  }

  public Citation cite(String quote) {
    return new Citation(place(), quote);
  }
}
