package kurabe.db.server;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// The data folder, made once.
record Cluster(ServerFiles files) {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int PASSWORD_BYTES = 24;

  boolean exists() {
    return Files.exists(files.data());
  }

  /// The folder gets its name when it is complete, so that a crash leaves no half of it.
  ///
  /// Text is ordered by code point with rules of the server's own: the data do not depend on what
  /// locales a machine has.
  void create(Command command, Binaries binaries) {
    try {
      Folders.delete(files.unfinishedData());
      boolean done =
          command.run(
              LIMIT,
              binaries.program("initdb"),
              "--pgdata=" + files.unfinishedData(),
              "--username=" + Endpoint.USER,
              "--pwfile=" + files.password(),
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8");
      if (!done) {
        throw new StorageUnavailable(Reason.START_FAILED, files.commandLog().toString());
      }
      Path configuration = files.unfinishedData().resolve("postgresql.conf");
      Files.writeString(
          configuration, Files.readString(configuration) + "\ninclude '" + Settings.FILE + "'\n");
      Files.move(files.unfinishedData(), files.data(), ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, files.folder().toString(), e);
    }
  }

  /// Made with the folder; a file that only its owner reads.
  String password() {
    try {
      if (Files.notExists(files.password())) {
        writePassword();
      }
      return Files.readString(files.password()).strip();
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, files.password().toString(), e);
    }
  }

  private void writePassword() throws IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    Path unfinished = files.folder().resolve("unfinished-password");
    Files.writeString(unfinished, "");
    ServerFiles.ownerOnly(unfinished);
    Files.writeString(unfinished, Base64.getUrlEncoder().encodeToString(random) + "\n");
    Files.move(unfinished, files.password(), ATOMIC_MOVE);
  }
}
