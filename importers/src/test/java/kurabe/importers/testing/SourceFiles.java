package kurabe.importers.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The published documents, which are no part of the repository. Tests that read them run wherever
/// their folder exists: `shared/sources` beside the checkout, or what `kurabe.sources` names;
/// tables of official figures are in the folder `reference` beside it.
public final class SourceFiles {

  private SourceFiles() {}

  public static String text(String name) {
    return new String(bytes(name), UTF_8);
  }

  public static byte[] bytes(String name) {
    return bytes(folder().map(folder -> folder.resolve(name)), name);
  }

  /// @param name with its folder below `reference`
  public static byte[] reference(String name) {
    return bytes(folder().map(folder -> folder.resolveSibling("reference").resolve(name)), name);
  }

  private static byte[] bytes(Optional<Path> path, String name) {
    Optional<Path> file = path.filter(Files::exists);
    Assumptions.assumeTrue(file.isPresent(), () -> "no source document " + name);
    try {
      return Files.readAllBytes(file.orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> folder() {
    Stream<Path> named = Stream.ofNullable(System.getProperty("kurabe.sources")).map(Path::of);
    Stream<Path> beside =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(path -> path.resolve("shared/sources"));
    return Stream.concat(named, beside).filter(Files::isDirectory).findFirst();
  }
}
