package kurabe.importers.sources.aomori.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The bundled report, from which tests make variants: it is there wherever the tests run.
final class BundledText {

  private BundledText() {}

  static String read() {
    try (InputStream stream =
        BundledText.class.getResourceAsStream("/kurabe/bundled/" + Golden.REPORT)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
