package kurabe.db.connection;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// Opens nothing before the first connection is asked for: a command that stores nothing starts no
/// server, although its beans hold a data source. When opening fails, the next request tries again.
///
/// Apart from the data source, because Micronaut Data wraps that one and then nobody closes it.
@Singleton
final class LazyPool implements AutoCloseable {

  private final DatabaseSettings settings;
  private final KurabeHome home;
  private Optional<Pool> opened = Optional.empty();

  LazyPool(DatabaseSettings settings, KurabeHome home) {
    this.settings = settings;
    this.home = home;
  }

  /// @throws StorageUnavailable with the reason why there is none
  Connection getConnection() {
    Pool pool = pool();
    try {
      return pool.connections().getConnection();
    } catch (SQLException e) {
      throw new StorageUnavailable(Reason.UNREACHABLE, pool.url(), e);
    }
  }

  private synchronized Pool pool() {
    Pool pool = opened.orElseGet(() -> Pool.open(settings, home));
    opened = Optional.of(pool);
    return pool;
  }

  @PreDestroy
  @Override
  public synchronized void close() {
    opened.ifPresent(Pool::close);
    opened = Optional.empty();
  }
}
