package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.Map;

/// The bean contexts that commands work with. Beans are made when they are asked for, so a command
/// pays only for what it uses.
final class Beans {

  private Beans() {}

  /// With the database; it is started when it is not running yet.
  static ApplicationContext withDatabase() {
    return start(Map.of());
  }

  /// For commands that store and look up nothing: neither starts nor touches a database.
  static ApplicationContext withoutDatabase() {
    return start(Map.of("datasources.default.enabled", false));
  }

  private static ApplicationContext start(Map<String, Object> properties) {
    return ApplicationContext.builder().deduceEnvironment(false).properties(properties).start();
  }
}
