package kurabe.db.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// Asks a server whether it takes connections.
final class Login {

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final String WRONG_PASSWORD = "28P01";

  private Login() {}

  /// A server that was killed first recovers; one that is starting has not written its port yet.
  ///
  /// @throws StorageUnavailable when the server ends meanwhile, takes too long or refuses the
  /// password
  static Endpoint await(ServerFiles files, String password) {
    Instant end = Instant.now().plus(LIMIT);
    while (Instant.now().isBefore(end)) {
      Postmaster postmaster = Postmaster.find(files.data()).orElseThrow(() -> failed(files));
      Endpoint endpoint = new Endpoint(postmaster.port(), "postgres", password);
      if (postmaster.port() > 0 && answers(endpoint)) {
        return endpoint.at(Server.DATABASE);
      }
      pause();
    }
    throw new StorageUnavailable(Reason.START_TIMED_OUT, files.serverLog().toString());
  }

  static void createDatabase(Endpoint endpoint) {
    try (Connection connection = connect(endpoint.at("postgres"));
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select from pg_database where datname = '" + Server.DATABASE + "'")) {
      if (!found.next()) {
        statement.execute("create database " + Server.DATABASE);
      }
    } catch (SQLException e) {
      throw new StorageUnavailable(Reason.START_FAILED, endpoint.url(), e);
    }
  }

  private static boolean answers(Endpoint endpoint) {
    try (Connection connection = connect(endpoint)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      if (WRONG_PASSWORD.equals(e.getSQLState())) {
        throw new StorageUnavailable(Reason.UNREACHABLE, endpoint.url(), e);
      }
      return false;
    }
  }

  private static Connection connect(Endpoint endpoint) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", endpoint.user());
    properties.setProperty("password", endpoint.password());
    properties.setProperty("connectTimeout", "5");
    return DriverManager.getConnection(endpoint.url(), properties);
  }

  private static StorageUnavailable failed(ServerFiles files) {
    return new StorageUnavailable(Reason.START_FAILED, files.serverLog().toString());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageUnavailable(Reason.START_TIMED_OUT, "interrupted", e);
    }
  }
}
