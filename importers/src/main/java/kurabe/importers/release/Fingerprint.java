package kurabe.importers.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurabe.core.source.Sha256;

/// A short digest of a folder's or a jar's files, whenever they were packed.
final class Fingerprint {

  private static final int LENGTH = 12;

  private Fingerprint() {}

  static String of(Path place) {
    try {
      return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ofJar(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      return ofFolder(files.getPath("/"));
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      String lines =
          all.stream()
              .filter(file -> !folder.relativize(file).startsWith("META-INF"))
              .map(file -> line(folder, file))
              .sorted()
              .collect(Collectors.joining("\n"));
      return Sha256.of(lines.getBytes(UTF_8)).hex().substring(0, LENGTH);
    }
  }

  private static String line(Path folder, Path file) {
    try {
      return folder.relativize(file) + " " + Sha256.of(Files.readAllBytes(file)).hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
