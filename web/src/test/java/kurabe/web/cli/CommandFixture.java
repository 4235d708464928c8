package kurabe.web.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kurabe.web.Kurabe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands in this process, and finds the reports they are tried on.
record CommandFixture(int code, String out, String err) {

  static final String AOMORI = "aomori-dx-progress-2025-12.txt";
  static final String AKITA = "akita-dx-progress-r6.txt";

  static CommandFixture run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Kurabe.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new CommandFixture(code, out.toString(), err.toString());
  }

  /// A report of the folder that tests read real documents from, wherever that folder exists.
  static Path source(String name) {
    Path file = Path.of(System.getProperty("kurabe.sources", "sources"), name);
    assumeTrue(Files.exists(file), () -> "no " + file);
    return file;
  }

  static JsonNode dryRun(Path file) {
    CommandFixture run = run("import", "--dry-run", "--format", "json", file);
    assertThat(run.code).describedAs(run.err).isZero();
    return run.json();
  }

  JsonNode json() {
    return parse(out);
  }

  static JsonNode parse(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
