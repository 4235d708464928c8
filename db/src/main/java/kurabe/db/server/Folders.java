package kurabe.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders at once.
final class Folders {

  private Folders() {}

  /// Does nothing where there is nothing. Does not follow links.
  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    for (Path path : list(folder).reversed()) {
      Files.delete(path);
    }
  }

  /// The folder and everything in it, folders before what they hold.
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
