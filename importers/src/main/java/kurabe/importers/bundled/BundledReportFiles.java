package kurabe.importers.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kurabe.core.importing.BundledReports;
import kurabe.core.importing.Submission;

/// Reads the bundled reports from the class path, in the order of their index: a class path cannot
/// be listed.
@Singleton
final class BundledReportFiles implements BundledReports {

  private static final String FOLDER = "/kurabe/bundled/";

  /// Whoever follows a citation must see that the lines are those of a copy, not of the original.
  private static final String TRANSCRIPT = "（同梱の転記）";

  @Override
  public List<Submission> listBundled() {
    return new String(bytes("index.txt"), UTF_8)
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> new Submission(name + TRANSCRIPT, bytes(name), Optional.empty()))
        .toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = BundledReportFiles.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("not bundled: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
