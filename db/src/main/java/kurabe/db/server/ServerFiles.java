package kurabe.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// Where everything of the server lies, all in one folder that only its owner may enter.
record ServerFiles(Path folder) {

  /// Major version of the server that comes along; a data folder belongs to one.
  static final String MAJOR = "18";

  private static final String DATA = "data-";

  static ServerFiles in(Path home) {
    return new ServerFiles(home.resolve("postgres"));
  }

  Path data() {
    return folder.resolve(DATA + MAJOR);
  }

  Path unfinishedData() {
    return folder.resolve("unfinished-data");
  }

  Path password() {
    return folder.resolve("password");
  }

  Path serverLog() {
    return folder.resolve("server.log");
  }

  Path commandLog() {
    return folder.resolve("command.log");
  }

  /// Held by the program that starts or stops the server.
  Path startLock() {
    return folder.resolve("start.lock");
  }

  /// Held, shared, by every program that uses the server.
  Path clientsLock() {
    return folder.resolve("clients.lock");
  }

  /// @throws StorageUnavailable when the folder can't be written to or is of another major version
  void prepare() {
    try {
      Files.createDirectories(folder);
      ownerOnly(folder);
      Files.delete(Files.createTempFile(folder, "probe", ""));
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, folder.toString(), e);
    }
    findOtherData()
        .filter(_ -> Files.notExists(data()))
        .ifPresent(
            other -> {
              throw new StorageUnavailable(Reason.OTHER_SERVER_VERSION, other.toString());
            });
  }

  private Optional<Path> findOtherData() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(it -> it.getFileName().toString().startsWith(DATA)).findFirst();
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, folder.toString(), e);
    }
  }

  static void ownerOnly(Path path) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      boolean isFolder = Files.isDirectory(path);
      view.setPermissions(PosixFilePermissions.fromString(isFolder ? "rwx------" : "rw-------"));
    }
  }
}
