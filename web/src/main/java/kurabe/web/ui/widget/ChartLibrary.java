package kurabe.web.ui.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Where this server offers the drawing library, read from the WebJar that is on the class path.
final class ChartLibrary {
  private static final String ABOUT = "/META-INF/maven/org.webjars/echarts/pom.properties";
  private static final String PATH = "webjars/echarts/%s/echarts.min.js".formatted(version());

  private ChartLibrary() {}

  /// The script's address relative to the start page.
  static String path() {
    return PATH;
  }

  private static String version() {
    try (var about = ChartLibrary.class.getResourceAsStream(ABOUT)) {
      if (about == null) {
        throw new IllegalStateException(
            "expected the ECharts WebJar on the class path but found none");
      }
      var properties = new Properties();
      properties.load(about);
      return properties.getProperty("version");
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot read " + ABOUT, problem);
    }
  }
}
