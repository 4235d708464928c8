package kurabe.importers.sources.akita.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.importers.read.TextReader;
import kurabe.importers.source.Sources;

/// The bundled report as text to be edited, and the way from text to what was read.
final class AkitaReports {

  static final String BUNDLED = bundled();

  private static final Sources SOURCES =
      new Sources(new TextReader(1 << 20), List.of(new AkitaProgressSource()));

  private AkitaReports() {}

  private static String bundled() {
    String name = "/kurabe/bundled/akita-dx-progress-r6.txt";
    try (InputStream stream = AkitaReports.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(String text) {
    return read(text, UTF_8);
  }

  static Reading read(String text, Charset charset) {
    return SOURCES.read(new Submission("report.txt", text.getBytes(charset), Optional.empty()));
  }

  static Edition edition(String text) {
    return edition(read(text));
  }

  static Edition edition(Reading reading) {
    return switch (reading) {
      case Reading.Read(Edition edition) -> edition;
      case Reading.Refused(List<Problem> problems) ->
          throw new AssertionError("expected an edition but found a refusal: " + problems);
    };
  }

  static List<Problem> refusal(String text) {
    return switch (read(text)) {
      case Reading.Refused(List<Problem> problems) -> problems;
      case Reading.Read(Edition edition) ->
          throw new AssertionError("expected a refusal but found " + edition.head().label());
    };
  }

  /// The bundled text with one passage replaced, which must be there.
  static String with(String passage, String replacement) {
    assertThat(BUNDLED).contains(passage);
    return BUNDLED.replace(passage, replacement);
  }

  /// Line numbers count from 1.
  static String withoutLines(int first, int last) {
    List<String> lines = BUNDLED.lines().toList();
    return String.join("\n", lines.subList(0, first - 1))
        + "\n"
        + String.join("\n", lines.subList(last, lines.size()))
        + "\n";
  }

  static String upTo(int line) {
    return String.join("\n", BUNDLED.lines().toList().subList(0, line)) + "\n";
  }
}
