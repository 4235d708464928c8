package kurabe.web.ui.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// One short scheme of each kind, with a comment on what may be written where: the reference of
/// those who write their own.
final class SchemeExamples {

  private static final String FOLDER = "/kurabe/scheme-examples/";

  /// By how often a kind is met.
  private static final List<String> KINDS =
      List.of(
          "attainment-bands",
          "capped-attainment-mean",
          "baseline-direction",
          "judged-labels",
          "points",
          "two-axes",
          "unrated");

  private SchemeExamples() {}

  /// @param kind as a text names it
  record Example(String kind, String yaml) {}

  static List<Example> list() {
    return KINDS.stream().map(kind -> new Example(kind, text(kind))).toList();
  }

  private static String text(String kind) {
    String path = FOLDER + kind + ".yml";
    try (InputStream stream = SchemeExamples.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
