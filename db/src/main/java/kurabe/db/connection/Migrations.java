package kurabe.db.connection;

import javax.sql.DataSource;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables to the state that this version needs. Several processes may try at once.
final class Migrations {

  private static final String[] NONE = {};

  private Migrations() {}

  /// @throws StorageUnavailable also when a newer version of Kurabe has been here
  static void run(DataSource dataSource, String url) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(dataSource)
          .locations("classpath:db/migration")
          .ignoreMigrationPatterns(NONE)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StorageUnavailable(Reason.MIGRATION_FAILED, url, e);
    }
  }
}
