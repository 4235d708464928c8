package kurabe.importers.read.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Opened;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.read.Decoded;
import kurabe.importers.read.Format;
import kurabe.importers.read.Limits;
import kurabe.importers.read.TextReader;

/// Reads JSON. Every object is a row: where it stands, then its names and values in turn. A list of
/// one and a list of many so look alike, and so does the one thing that stands without a list.
@Singleton
public final class JsonFormat implements Format {

  private static final String MEDIA_TYPE = "application/json";
  private static final int DEEPEST = 50;
  private static final int LONGEST = 1 << 20;
  private static final int LOOKED_AT = 200;

  /// Not any bracket: reports begin with those too.
  private static final Pattern BEGINNING =
      Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF)?\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+\\{).*");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST)
                  .build())
          .build();

  private final TextReader texts;
  private final Limits limits;

  public JsonFormat(TextReader texts, Limits limits) {
    this.texts = texts;
    this.limits = limits;
  }

  @Override
  public boolean claims(byte[] bytes) {
    String beginning = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
    return BEGINNING.matcher(beginning).matches();
  }

  @Override
  public Opened open(byte[] bytes) {
    return switch (texts.read(bytes)) {
      case Decoded.Failed(Problem problem) -> new Opened.Failed(problem);
      case Decoded.Text(TextDocument document) ->
          open(document.lines().stream().map(Line::text).collect(joining("\n")));
    };
  }

  private Opened open(String text) {
    JsonRows rows = new JsonRows(limits.cells());
    try (JsonParser parser = JSON.createParser(text)) {
      rows.read(parser);
    } catch (JsonRows.TooManyCells e) {
      return failed(Unreadable.TOO_LARGE);
    } catch (IOException e) {
      return failed(Unreadable.DAMAGED);
    }
    Grid grid = new Grid("", rows.cells(), List.of(), MEDIA_TYPE);
    return new Opened.Contents(
        new TextDocument(rows.lines(), MEDIA_TYPE), List.of(grid), List.of());
  }

  private static Opened failed(Unreadable reason) {
    return new Opened.Failed(new Problem.UnreadableDocument(Place.WHOLE, reason));
  }
}
