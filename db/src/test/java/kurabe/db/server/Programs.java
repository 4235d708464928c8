package kurabe.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The server's programs, unpacked once for all tests: unpacking takes longer than everything else.
public final class Programs {

  private static final Path SHARED = Path.of("target", "programs").toAbsolutePath();

  private Programs() {}

  /// Puts them into a data folder without copying a byte.
  public static synchronized void link(Path home) {
    try {
      ServerFiles shared = ServerFiles.in(SHARED);
      shared.prepare();
      Path programs = Binaries.unpackedIn(shared).folder();
      Path target = ServerFiles.in(home).folder().resolve(programs.getFileName());
      Files.createDirectories(target.getParent());
      for (Path path : Folders.list(programs)) {
        link(path, target.resolve(programs.relativize(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void link(Path path, Path target) throws IOException {
    if (Files.isSymbolicLink(path)) {
      Files.createSymbolicLink(target, Files.readSymbolicLink(path));
    } else if (Files.isDirectory(path)) {
      Files.createDirectory(target);
    } else {
      Files.createLink(target, path);
    }
  }
}
