package kurabe.web.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the Chromium, Chrome or Edge of this machine; nothing is ever downloaded.
final class ChromiumLocation {
  static final String PROPERTY = "kurabe.chromium";
  static final String VARIABLE = "KURABE_CHROMIUM";

  private static final List<String> COMMANDS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> USUAL =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:/Program Files/Google/Chrome/Application/chrome.exe",
          "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
          "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

  private final Optional<String> property;
  private final Optional<String> variable;
  private final String searchPath;
  private final List<String> usual;

  ChromiumLocation(
      Optional<String> property, Optional<String> variable, String searchPath, List<String> usual) {
    this.property = property;
    this.variable = variable;
    this.searchPath = searchPath;
    this.usual = List.copyOf(usual);
  }

  static ChromiumLocation ofThisMachine() {
    return new ChromiumLocation(
        Optional.ofNullable(System.getProperty(PROPERTY)),
        Optional.ofNullable(System.getenv(VARIABLE)),
        Optional.ofNullable(System.getenv("PATH")).orElse(""),
        USUAL);
  }

  /// The program; a browser that was named but is not there is an error, not a reason to look on.
  Path get() {
    return property
        .or(() -> variable)
        .map(this::named)
        .or(this::found)
        .orElseThrow(() -> missing("found none on the PATH or in the usual folders"));
  }

  private Path named(String name) {
    var program = Path.of(name);
    if (!Files.isExecutable(program)) {
      throw missing("found no program at " + program);
    }
    return program;
  }

  private Optional<Path> found() {
    var onPath =
        Stream.of(searchPath.split(Pattern.quote(File.pathSeparator), -1))
            .filter(folder -> !folder.isEmpty())
            .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
    return Stream.concat(onPath, usual.stream().map(Path::of))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static IllegalStateException missing(String finding) {
    return new IllegalStateException(
        "expected a Chromium for the browser tests but %s: install chromium, or name one with -D%s=… or %s"
            .formatted(finding, PROPERTY, VARIABLE));
  }
}
