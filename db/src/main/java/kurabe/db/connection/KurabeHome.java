package kurabe.db.connection;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder that Kurabe keeps its data in: `KURABE_HOME`, or where the system wants a user's
/// data.
@Singleton
final class KurabeHome {

  private final Path folder;

  @Inject
  KurabeHome(@Nullable @Property(name = "kurabe.home") String configured) {
    folder =
        Optional.ofNullable(configured)
            .filter(text -> !text.isBlank())
            .map(Path::of)
            .orElseGet(
                () ->
                    usual(
                        System.getProperty("os.name"),
                        System.getenv(),
                        Path.of(System.getProperty("user.home"))));
  }

  Path folder() {
    return folder;
  }

  static Path usual(String system, Map<String, String> environment, Path userHome) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA", userHome.resolve("AppData/Local"))
          .resolve("Kurabe");
    }
    if (name.startsWith("mac")) {
      return userHome.resolve("Library/Application Support/Kurabe");
    }
    return folder(environment, "XDG_DATA_HOME", userHome.resolve(".local/share")).resolve("kurabe");
  }

  private static Path folder(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
