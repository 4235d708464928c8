package kurabe.importers.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.document.Grid;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;

/// Reads tables of values separated by commas, or by the tabs that a spreadsheet puts on the
/// clipboard.
@Singleton
public class GridReader {

  private static final int FIRST_LINES = 10;
  private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

  private final Decoder decoder;
  private final int maximumCells;

  public GridReader(Limits limits) {
    this.decoder = new Decoder(limits.bytes());
    this.maximumCells = limits.cells();
  }

  /// Never throws for bad input.
  public Tabulated read(byte[] bytes) {
    return switch (decoder.decode(bytes)) {
      case Decoding.Failed _ -> new Tabulated.None();
      case Decoding.Characters characters -> table(characters);
    };
  }

  private Tabulated table(Decoding.Characters characters) {
    Optional<Character> separator = separator(characters.text());
    if (separator.isEmpty()) {
      return new Tabulated.None();
    }
    GridRows rows = new GridRows(separator.get(), maximumCells);
    try {
      rows.read(characters.text());
    } catch (CsvParseException e) {
      return malformed(rows.count() + 1, Unreadable.MALFORMED_TABLE);
    } catch (GridRows.TooManyCells e) {
      return malformed(rows.count() + 1, Unreadable.TOO_LARGE);
    }
    String mediaType = "text/csv; charset=" + characters.charset().name();
    return new Tabulated.Table(new Grid(rows.rows(), mediaType));
  }

  /// The most frequent one of the first lines: a title without any may stand above the header. Of
  /// equally frequent ones the comma.
  private static Optional<Character> separator(String text) {
    List<String> first = text.lines().limit(FIRST_LINES).toList();
    return SEPARATORS.stream()
        .filter(separator -> count(first, separator) > 0)
        .max(Comparator.comparingLong(separator -> count(first, separator)));
  }

  /// Outside of quotation marks.
  private static long count(List<String> lines, char separator) {
    return lines.stream()
        .map(line -> QUOTED.matcher(line).replaceAll(""))
        .flatMapToInt(String::chars)
        .filter(each -> each == separator)
        .count();
  }

  private static Tabulated malformed(int row, Unreadable reason) {
    return new Tabulated.Malformed(new Problem.UnreadableDocument(new Place.Line(row), reason));
  }
}
