package kurabe.importers.sources;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The published documents themselves. They are no part of the repository: they stand beside it, in
/// `shared/sources`, or where the system property `kurabe.sources` says.
public final class SharedSources {

  private SharedSources() {}

  /// Skips the calling test, with the reason, where the folder is not there.
  public static byte[] read(String fileName) {
    Optional<Path> file = folder().map(folder -> folder.resolve(fileName)).filter(Files::exists);
    assumeThat(file).as(fileName + " in shared/sources or -Dkurabe.sources").isPresent();
    try {
      return Files.readAllBytes(file.orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> folder() {
    String given = System.getProperty("kurabe.sources", "");
    return given.isEmpty() ? above(Path.of("").toAbsolutePath()) : Optional.of(Path.of(given));
  }

  private static Optional<Path> above(Path start) {
    return Stream.iterate(Optional.of(start), here -> here.map(Path::getParent))
        .takeWhile(Optional::isPresent)
        .map(here -> here.orElseThrow().resolve("shared/sources"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
