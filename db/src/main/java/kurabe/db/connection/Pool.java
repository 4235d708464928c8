package kurabe.db.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.Optional;
import java.util.regex.Pattern;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;
import kurabe.db.server.Endpoint;
import kurabe.db.server.SharedServer;

/// A pool of connections to a migrated database, and the share in the server where it is our own.
///
/// @param url without secrets, to be shown
record Pool(HikariDataSource connections, String url, Optional<SharedServer> server)
    implements AutoCloseable {

  private static final long CONNECTION_LIMIT_MILLIS = 10_000;
  private static final Pattern PARAMETERS = Pattern.compile("\\?.*");

  static Pool open(DatabaseSettings settings, KurabeHome home) {
    return settings
        .url()
        .map(url -> external(url, settings))
        .orElseGet(() -> embedded(settings, home));
  }

  private static Pool external(String url, DatabaseSettings settings) {
    HikariConfig config = config(url, settings);
    settings.username().ifPresent(config::setUsername);
    settings.password().ifPresent(config::setPassword);
    return migrated(config, Optional.empty());
  }

  private static Pool embedded(DatabaseSettings settings, KurabeHome home) {
    SharedServer server = SharedServer.join(home.folder());
    try {
      Endpoint endpoint = server.endpoint();
      HikariConfig config = config(endpoint.url(), settings);
      config.setUsername(endpoint.user());
      config.setPassword(endpoint.password());
      return migrated(config, Optional.of(server));
    } catch (StorageUnavailable e) {
      server.close();
      throw e;
    }
  }

  private static HikariConfig config(String url, DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("kurabe");
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(settings.maximumPoolSize());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECTION_LIMIT_MILLIS);
    config.addDataSourceProperty("ApplicationName", "kurabe");
    // One statement for up to 128 rows of a batch instead of one each.
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }

  private static Pool migrated(HikariConfig config, Optional<SharedServer> server) {
    String shown = PARAMETERS.matcher(config.getJdbcUrl()).replaceFirst("");
    HikariDataSource connections = connect(config, shown);
    try {
      Migrations.run(connections, shown);
      return new Pool(connections, shown, server);
    } catch (StorageUnavailable e) {
      connections.close();
      throw e;
    }
  }

  private static HikariDataSource connect(HikariConfig config, String shown) {
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw new StorageUnavailable(Reason.UNREACHABLE, shown, e);
    }
  }

  @Override
  public void close() {
    connections.close();
    server.ifPresent(SharedServer::close);
  }
}
