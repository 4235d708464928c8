package kurabe.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import kurabe.db.server.Programs;

/// A data folder for one test, with a name as people give them.
public final class TestHome implements AutoCloseable {

  private final Path parent;

  public TestHome() {
    try {
      parent = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "home-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// With the server's programs in it, so that a test need not unpack them.
  public static TestHome withPrograms() {
    TestHome home = new TestHome();
    Programs.link(home.folder());
    return home;
  }

  public Path folder() {
    return parent.resolve("比べ の 倉庫");
  }

  @Override
  public void close() {
    try (Stream<Path> paths = Files.walk(parent)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
