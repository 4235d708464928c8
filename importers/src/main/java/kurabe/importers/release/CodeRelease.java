package kurabe.importers.release;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Properties;
import kurabe.core.importing.ImporterRelease;

/// The version from the build, and a digest of the importers' own code and tables:
/// `0.1.0+3f2a91c0d4e5`.
/// Two builds of one version that may read a document differently are told apart.
@Singleton
final class CodeRelease implements ImporterRelease {

  private static final String BUILD = "/META-INF/maven/kurabe/importers/pom.properties";
  private static final String UNPACKAGED = "dev";

  private volatile String known = "";

  @Override
  public String version() {
    if (known.isEmpty()) {
      known = build() + "+" + Fingerprint.of(location());
    }
    return known;
  }

  private static String build() {
    try (InputStream input = CodeRelease.class.getResourceAsStream(BUILD)) {
      Properties properties = new Properties();
      if (input != null) {
        properties.load(input);
      }
      return properties.getProperty("version", UNPACKAGED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path location() {
    try {
      return Path.of(CodeRelease.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class that comes from nowhere", e);
    }
  }
}
