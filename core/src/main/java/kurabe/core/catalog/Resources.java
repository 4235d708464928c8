package kurabe.core.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Reads the files that come with Kurabe.
public final class Resources {

  private Resources() {}

  public static String text(String path) {
    try (InputStream stream = Resources.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The texts of all files that the folder's `index.txt` names, by their names.
  public static SequencedMap<String, String> folder(String path) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    text(path + "index.txt").lines().forEach(file -> texts.put(file, text(path + file)));
    return texts;
  }
}
