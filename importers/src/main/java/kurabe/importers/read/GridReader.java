package kurabe.importers.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.Grid;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;

/// Reads tables of values separated by commas, or by the tabs that a spreadsheet puts on the
/// clipboard.
@Singleton
public class GridReader {

  private static final int FIRST_LINES = 10;

  private final Decoder decoder;

  /// @param maximumBytes the largest file that is looked into
  public GridReader(@Value("${kurabe.import.maximum-bytes:33554432}") int maximumBytes) {
    this.decoder = new Decoder(maximumBytes);
  }

  /// Never throws for bad input.
  public Tabulated read(byte[] bytes) {
    return switch (decoder.decode(bytes)) {
      case Decoding.Failed _ -> new Tabulated.None();
      case Decoding.Characters characters -> table(characters);
    };
  }

  private static Tabulated table(Decoding.Characters characters) {
    Optional<Character> separator = separator(characters.text());
    if (separator.isEmpty()) {
      return new Tabulated.None();
    }
    GridRows rows = new GridRows(separator.get());
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

  /// The more frequent one of the first lines: a title without any may stand above the header.
  private static Optional<Character> separator(String text) {
    List<String> first = text.lines().limit(FIRST_LINES).toList();
    long commas = count(first, ',');
    long tabs = count(first, '\t');
    if (commas == 0 && tabs == 0) {
      return Optional.empty();
    }
    return Optional.of(tabs > commas ? '\t' : ',');
  }

  private static long count(List<String> lines, char separator) {
    return lines.stream().flatMapToInt(String::chars).filter(each -> each == separator).count();
  }

  private static Tabulated malformed(int row, Unreadable reason) {
    return new Tabulated.Malformed(new Problem.UnreadableDocument(new Place.Line(row), reason));
  }
}
