package kurabe.importers.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// A table that importers look things up in: a CSV resource with `#` comments and one header row.
/// Reviewed like code, so a fault in one stops the programme.
public final class Lookup {

  private Lookup() {}

  /// Rows below the header, each with as many cells as the header.
  ///
  /// @throws IllegalStateException when there is no such resource
  public static List<List<String>> rows(String path) {
    try (InputStream stream = Lookup.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return rows(new String(stream.readAllBytes(), UTF_8), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(String text, String path) {
    List<List<String>> rows =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text).stream()
            .map(CsvRecord::getFields)
            .toList();
    int width = rows.getFirst().size();
    for (List<String> row : rows) {
      if (row.size() != width) {
        throw new IllegalStateException(path + ": expected " + width + " cells but found " + row);
      }
    }
    return rows.subList(1, rows.size());
  }
}
