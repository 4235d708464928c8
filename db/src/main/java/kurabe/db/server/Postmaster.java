package kurabe.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// What a server writes about itself into `postmaster.pid` of its data folder. The file stays
/// behind
/// when the machine or the server dies.
///
/// @param port 0 while the server has not got that far
record Postmaster(long pid, int port) {

  private static final String FILE = "postmaster.pid";
  private static final int PORT_LINE = 3;

  static Optional<Postmaster> find(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve(FILE));
      if (lines.isEmpty()) {
        return Optional.empty();
      }
      int port = lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
      return Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), port));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | NumberFormatException e) {
      throw new StorageUnavailable(Reason.START_FAILED, data.resolve(FILE).toString(), e);
    }
  }

  /// Process numbers are used again, after a restart of the machine above all: only a process that
  /// runs a server's program counts.
  boolean isAlive() {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .map(command -> Path.of(command).getFileName().toString())
        .filter(program -> program.startsWith("postgres"))
        .isPresent();
  }

  /// To be called only when the server is known to be dead.
  static void forget(Path data) {
    try {
      Files.deleteIfExists(data.resolve(FILE));
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.START_FAILED, data.resolve(FILE).toString(), e);
    }
  }
}
