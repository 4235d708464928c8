package kurabe.db;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// One application on one database for all tests that need no server of their own: in a container
/// where a Docker engine answers, embedded where none does. Tests keep apart by their plans' codes.
public final class TestDatabase {

  private static final ApplicationContext CONTEXT = start();

  private TestDatabase() {}

  public static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /// Works outside of transactions, unlike the bean.
  public static DataSource dataSource() {
    return DelegatingDataSource.unwrapDataSource(bean(DataSource.class));
  }

  /// Values of the first column.
  public static List<String> query(String sql) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public static void execute(String sql) throws SQLException {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static ApplicationContext start() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("kurabe.test.count-statements", true);
    properties.putAll(DockerClientFactory.instance().isDockerAvailable() ? docker() : embedded());
    return ApplicationContext.run(properties);
  }

  private static Map<String, String> docker() {
    System.out.println("Database of the tests: PostgreSQL in a container");
    var container = new PostgreSQLContainer("postgres:18");
    container.start();
    Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    return Map.of(
        "datasources.default.url", container.getJdbcUrl(),
        "datasources.default.username", container.getUsername(),
        "datasources.default.password", container.getPassword());
  }

  private static Map<String, String> embedded() {
    System.out.println("Database of the tests: embedded PostgreSQL, as no Docker engine answers");
    TestHome home = TestHome.withPrograms();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  CONTEXT.close();
                  home.close();
                }));
    return Map.of("kurabe.home", home.folder().toString());
  }
}
