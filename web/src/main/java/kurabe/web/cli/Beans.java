package kurabe.web.cli;

import io.micronaut.context.ApplicationContext;
import java.util.Map;

/// The beans that commands work with. They are made when they are asked for, and the database is
/// started by the first statement, so a command pays only for what it uses.
final class Beans {

  private Beans() {}

  static ApplicationContext start() {
    return start(Map.of());
  }

  static ApplicationContext start(Map<String, Object> properties) {
    return ApplicationContext.builder().deduceEnvironment(false).properties(properties).start();
  }
}
