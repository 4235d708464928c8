package kurabe.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A data folder for one test class, named as people name folders. Close it after everything that
/// uses it.
public final class TestHome implements AutoCloseable {

  private static final String PROPERTY = "kurabe.home";

  private final Optional<String> before = Optional.ofNullable(System.getProperty(PROPERTY));
  private final Path parent;

  public TestHome() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      parent = Files.createTempDirectory(target, "home-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty(PROPERTY, folder().toString());
  }

  Path folder() {
    return parent.resolve("比べ の 倉庫");
  }

  @Override
  public void close() {
    System.clearProperty(PROPERTY);
    before.ifPresent(folder -> System.setProperty(PROPERTY, folder));
    try (Stream<Path> paths = Files.walk(parent)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
