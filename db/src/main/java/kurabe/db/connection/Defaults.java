package kurabe.db.connection;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/// What Micronaut Data must be told about the database, so that an application needs no
/// configuration
/// for it. Everything else wins over these.
@ContextConfigurer
public final class Defaults implements ApplicationContextConfigurer {

  /// Below `application.yml`, which has −300.
  private static final int LOWEST = -1000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of("kurabe-db", Map.of("datasources.default.dialect", "POSTGRES"), LOWEST));
  }
}
