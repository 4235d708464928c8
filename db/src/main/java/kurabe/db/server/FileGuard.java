package kurabe.db.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;
import org.jspecify.annotations.Nullable;

/// A lock between processes, kept in a file. The system releases it when the process ends, however
/// it
/// ends. Within one process, a file must be opened once only: closing it releases all its locks.
final class FileGuard implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path file;
  private final FileChannel channel;
  private @Nullable FileLock lock;

  private FileGuard(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static FileGuard open(Path file) {
    try {
      return new FileGuard(file, FileChannel.open(file, CREATE, READ, WRITE));
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, file.toString(), e);
    }
  }

  /// @throws StorageUnavailable when another process does not let go in time
  static FileGuard exclusive(Path file, Duration limit) {
    FileGuard guard = open(file);
    Instant end = Instant.now().plus(limit);
    try {
      while (!guard.tryExclusive()) {
        if (Instant.now().isAfter(end)) {
          throw new StorageUnavailable(Reason.START_TIMED_OUT, file.toString());
        }
        Thread.sleep(PAUSE);
      }
      return guard;
    } catch (InterruptedException e) {
      guard.close();
      Thread.currentThread().interrupt();
      throw new StorageUnavailable(Reason.START_TIMED_OUT, file.toString(), e);
    } catch (StorageUnavailable e) {
      guard.close();
      throw e;
    }
  }

  /// Whether nobody else holds the lock in any way.
  boolean tryExclusive() {
    return lock(false);
  }

  /// Whether nobody holds it exclusively.
  boolean tryShared() {
    return lock(true);
  }

  void release() {
    try {
      if (lock != null) {
        lock.release();
        lock = null;
      }
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, file.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, file.toString(), e);
    }
  }

  private boolean lock(boolean shared) {
    try {
      lock = Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, shared)).orElse(null);
      return lock != null;
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.FOLDER_NOT_WRITABLE, file.toString(), e);
    }
  }
}
