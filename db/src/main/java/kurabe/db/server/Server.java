package kurabe.db.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// Starts, finds and stops the server of one folder. The caller sees to it that nobody else does
/// the
/// same at the same time.
final class Server {

  static final String DATABASE = "kurabe";

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int ATTEMPTS = 3;

  private final ServerFiles files;
  private final Cluster cluster;

  Server(ServerFiles files) {
    this.files = files;
    this.cluster = new Cluster(files);
  }

  /// The server, if it runs, whoever started it.
  Optional<Endpoint> findRunning() {
    return Postmaster.find(files.data())
        .filter(Postmaster::isAlive)
        .map(_ -> Login.await(files, cluster.password()));
  }

  /// After a crash the data folder recovers by itself.
  Endpoint start() {
    String password = cluster.password();
    Binaries binaries = Binaries.unpackedIn(files);
    Ownership ownership = Ownership.of(files.folder());
    ownership.handOver(files.folder());
    Command command = command(ownership);
    if (!cluster.exists()) {
      cluster.create(command, binaries);
    }
    Postmaster.forget(files.data());
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (start(command, binaries)) {
        Endpoint endpoint = Login.await(files, password);
        Login.createDatabase(endpoint);
        return endpoint;
      }
    }
    throw new StorageUnavailable(Reason.START_FAILED, files.serverLog().toString());
  }

  /// Waits for running transactions to be rolled back, not for clients to leave: there are none.
  void stop() {
    Binaries binaries = Binaries.unpackedIn(files);
    command(Ownership.of(files.folder()))
        .run(
            LIMIT, binaries.program("pg_ctl"), "stop", "-D", files.data().toString(), "-m", "fast");
  }

  /// A free port may be taken by somebody else before the server gets it: worth another attempt.
  private boolean start(Command command, Binaries binaries) {
    try {
      Settings.write(files.data(), freePort());
      if (Files.exists(files.serverLog())) {
        Files.move(
            files.serverLog(),
            files.folder().resolve("server.log.1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, files.folder().toString(), e);
    }
    return command.run(
        LIMIT,
        binaries.program("pg_ctl"),
        "start",
        "-D",
        files.data().toString(),
        "-l",
        files.serverLog().toString(),
        "-t",
        Long.toString(LIMIT.toSeconds()));
  }

  private Command command(Ownership ownership) {
    return new Command(files.folder(), files.commandLog(), ownership.prefix());
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
