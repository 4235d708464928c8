package kurabe.web.vaadin;

import java.net.URL;
import java.util.Optional;

/// The files that jars offer to browsers under `META-INF/resources`: WebJars, Lumo, our own.
///
/// A servlet container serves them by itself; the embedded Tomcat, which has no web application
/// archive to unpack, does not.
final class ClassPathResources {
  private static final String ROOT = "META-INF/resources";

  private ClassPathResources() {}

  /// The file at a path that begins with a slash; never a folder, never anything above the root.
  static Optional<URL> find(ClassLoader loader, String path) {
    return isFile(path) ? Optional.ofNullable(loader.getResource(ROOT + path)) : Optional.empty();
  }

  private static boolean isFile(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("/") && !path.contains("..") && name.contains(".");
  }
}
