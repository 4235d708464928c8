package kurabe.web.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A small checkout with the real launcher, on a machine that has only what the test gives it.
///
/// Its `mvn` notes how it was called and leaves what a build would leave; its JDKs tell their
/// version, and print their arguments where they would run the application.
final class Checkout {
  private static final String TOOLS =
      "bash cat cksum dirname env find grep head id ln locale mkdir ps readlink rm rmdir sed sleep"
          + " sort tee tr uname";

  final Path root;
  private final Path bin;
  private final Path jdks;
  private final Map<String, String> environment = new HashMap<>();

  record Outcome(int code, String out, String err) {}

  Checkout(Path folder) throws IOException {
    root = Files.createDirectories(folder.resolve("kurabe with spaces"));
    bin = Files.createDirectories(folder.resolve("bin"));
    jdks = Files.createDirectories(folder.resolve("jdks"));
    Path real = Path.of(System.getProperty("kurabe.root", "..")).resolve("kurabe");
    Files.copy(real, root.resolve("kurabe"));
    for (String file : List.of("pom.xml", ".mvn/jvm.config", "web/pom.xml")) {
      write(file, "");
    }
    write("web/src/main/java/Kept.java", "class Kept {}");
    write("web/src/main/java/Other.java", "class Other {}");
    write("web/src/test/java/KeptTest.java", "class KeptTest {}");
    for (String tool : TOOLS.split(" ", -1)) {
      script(bin.resolve(tool), "exec '" + onThisMachine(tool) + "' \"$@\"");
    }
    with("PATH", bin.toString()).with("HOME", folder.toString());
    with("KURABE_JDK_FOLDERS", jdks.toString());
  }

  Checkout with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Checkout withJdk(int version) throws IOException {
    Path java = jdks.resolve("jdk-" + version).resolve("bin");
    Files.createDirectories(java);
    script(java.resolve("javac"), "exit 0");
    script(
        java.resolve("java"),
        """
        case $1 in
          -version) echo 'openjdk version "%d.0.1"' >&2; exit 0 ;;
        esac
        printf '%%s\\n' "cwd=$PWD" "$@"
        exit 7
        """
            .formatted(version));
    return this;
  }

  Checkout withMaven() throws IOException {
    return withMaven("exit 0");
  }

  /// A Maven that builds, and then does what `ending` says.
  Checkout withMaven(String ending) throws IOException {
    script(
        bin.resolve("mvn"),
        """
        case $* in
          *--version*) echo 'Apache Maven 3.8.7'; exit 0 ;;
        esac
        echo "$*" >>mvn.calls
        mkdir -p web/target/classes/kurabe/web web/target/lib
        : >web/target/classes/kurabe/web/Kurabe.class
        echo '[INFO] Building web 0.1.0'
        """
            + ending);
    return this;
  }

  Checkout withTool(String name, String script) throws IOException {
    script(bin.resolve(name), script);
    return this;
  }

  List<String> mavenCalls() throws IOException {
    Path calls = root.resolve("mvn.calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return finish(start(root, arguments));
  }

  Process start(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(root.resolve("kurabe").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Outcome finish(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the launcher hangs; it said: " + err);
    }
    return new Outcome(process.exitValue(), out, err);
  }

  private static Path onThisMachine(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(() -> Path.of("/nowhere", tool));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text);
    if (!file.toFile().setExecutable(true)) {
      throw new UncheckedIOException(new IOException("cannot make executable: " + file));
    }
  }
}
