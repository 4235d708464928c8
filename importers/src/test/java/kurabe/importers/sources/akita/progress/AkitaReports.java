package kurabe.importers.sources.akita.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.importers.testing.Readings;

/// The bundled report as text to be edited, and the way from text to what was read.
final class AkitaReports {

  static final String BUNDLED = bundled();

  private static final Readings READINGS = new Readings(new AkitaProgressSource());

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
    return READINGS.read(text);
  }

  static Edition edition(String text) {
    return READINGS.edition(text);
  }

  static Edition edition(byte[] bytes) {
    return READINGS.edition(bytes);
  }

  static List<Problem> refusal(String text) {
    return READINGS.refusal(text);
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
