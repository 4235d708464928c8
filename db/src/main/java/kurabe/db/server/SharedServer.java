package kurabe.db.server;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// The server of one data folder, shared by all programs that use the folder at the same time.
///
/// Every program holds a shared lock while it uses the server. The first starts the server; whoever
/// ends and then gets the lock alone was the last, and stops it. Starting and stopping happen under
/// another, exclusive lock. A program that is killed loses its locks; the server then runs on until
/// the next program has come and gone.
public final class SharedServer implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  /// One per folder in this JVM, however many data sources there are: see [FileGuard].
  private static final Map<Path, SharedServer> JOINED = new HashMap<>();

  private final ServerFiles files;
  private final FileGuard clients;
  private final Endpoint endpoint;
  private int users;

  private SharedServer(ServerFiles files, FileGuard clients, Endpoint endpoint) {
    this.files = files;
    this.clients = clients;
    this.endpoint = endpoint;
  }

  /// Starts the server unless it runs. To be closed once for each call.
  ///
  /// @throws StorageUnavailable when there is no server to be had
  public static SharedServer join(Path home) {
    Path folder = home.toAbsolutePath().normalize();
    synchronized (JOINED) {
      SharedServer server = JOINED.computeIfAbsent(folder, SharedServer::joinFirst);
      server.users++;
      return server;
    }
  }

  public Endpoint endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    synchronized (JOINED) {
      users--;
      if (users == 0) {
        JOINED.values().remove(this);
        leave();
        JOINED.notifyAll();
      }
    }
  }

  /// Returns early when everything was closed.
  static void awaitClosed(Duration limit) {
    Instant end = Instant.now().plus(limit);
    synchronized (JOINED) {
      try {
        while (!JOINED.isEmpty() && Instant.now().isBefore(end)) {
          JOINED.wait(limit.toMillis());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// For the end of the process, where nobody closes anything.
  static void closeAll() {
    synchronized (JOINED) {
      List.copyOf(JOINED.values()).forEach(SharedServer::leave);
      JOINED.clear();
    }
  }

  private static SharedServer joinFirst(Path home) {
    ServerFiles files = ServerFiles.in(home);
    files.prepare();
    AtExit.register();
    try (FileGuard _ = FileGuard.exclusive(files.startLock(), LIMIT)) {
      FileGuard clients = FileGuard.open(files.clientsLock());
      try {
        Endpoint endpoint = findOrStart(files, clients);
        if (!clients.tryShared()) {
          throw new StorageUnavailable(Reason.IN_USE_ELSEWHERE, files.folder().toString());
        }
        return new SharedServer(files, clients, endpoint);
      } catch (StorageUnavailable e) {
        clients.close();
        throw e;
      }
    }
  }

  /// No second server is started beside a program whose server can't be seen from here: it may run
  /// in
  /// another container on the same folder.
  private static Endpoint findOrStart(ServerFiles files, FileGuard clients) {
    Server server = new Server(files);
    return server
        .findRunning()
        .orElseGet(
            () -> {
              if (!clients.tryExclusive()) {
                throw new StorageUnavailable(Reason.IN_USE_ELSEWHERE, files.folder().toString());
              }
              clients.release();
              return server.start();
            });
  }

  private void leave() {
    try (FileGuard _ = FileGuard.exclusive(files.startLock(), LIMIT);
        FileGuard shared = clients) {
      shared.release();
      if (shared.tryExclusive()) {
        new Server(files).stop();
      }
    }
  }
}
