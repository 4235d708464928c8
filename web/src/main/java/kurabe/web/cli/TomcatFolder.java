package kurabe.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// The folder that the embedded Tomcat insists on having.
///
/// Left alone it makes `tomcat.8080` wherever the program happens to be started.
final class TomcatFolder {
  private static final String PROPERTY = "catalina.base";

  private TomcatFolder() {}

  /// Names a temporary folder, unless the operator named one; Tomcat knows no other way to be told.
  static void choose() {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, temporary());
    }
  }

  private static String temporary() {
    try {
      var folder = Files.createTempDirectory("kurabe-tomcat-");
      folder.toFile().deleteOnExit();
      return folder.toString();
    } catch (IOException problem) {
      throw new UncheckedIOException("no temporary folder for Tomcat", problem);
    }
  }
}
