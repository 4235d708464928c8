package kurabe.db.connection;

import io.micronaut.context.annotation.Bean;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// Opens nothing before the first connection is asked for: a command that stores nothing starts no
/// server, although its beans hold this. When opening fails, the next request tries again.
@Singleton
@Named("default")
@Bean(preDestroy = "close")
final class LazyDataSource implements DataSource, AutoCloseable {

  private final DatabaseSettings settings;
  private final KurabeHome home;
  private Optional<Pool> opened = Optional.empty();

  LazyDataSource(DatabaseSettings settings, KurabeHome home) {
    this.settings = settings;
    this.home = home;
  }

  @Override
  public Connection getConnection() {
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

  @Override
  public synchronized void close() {
    opened.ifPresent(Pool::close);
    opened = Optional.empty();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("one user for all connections");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    throw new SQLFeatureNotSupportedException("logs through SLF4J");
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("logs through SLF4J");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("fixed");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("logs through SLF4J");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("not a " + type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
