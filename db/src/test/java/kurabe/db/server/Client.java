package kurabe.db.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A program of its own that uses the server of a folder: one line in, one line out.
final class Client implements AutoCloseable {

  private final Process process;
  private final BufferedReader answers;

  Client(Path home) {
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xshare:auto",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Client.class.getName(),
                  home.toString())
              .redirectError(Redirect.INHERIT)
              .start();
      answers = process.inputReader(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The port that it joined; the first answer, without a question.
  int awaitPort() {
    return Integer.parseInt(readLine());
  }

  String ask(String sql) {
    try {
      process.getOutputStream().write((sql + "\n").getBytes(UTF_8));
      process.getOutputStream().flush();
      return readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String readLine() {
    try {
      return String.valueOf(answers.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As `kill -9` does.
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /// Ends as a program does that is told to and closes nothing.
  void end() {
    process.destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    end();
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    Endpoint endpoint = SharedServer.join(Path.of(arguments[0])).endpoint();
    System.out.println(endpoint.port());
    try (Connection connection =
            DriverManager.getConnection(endpoint.url(), endpoint.user(), endpoint.password());
        Statement statement = connection.createStatement();
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
      for (String sql = questions.readLine(); sql != null; sql = questions.readLine()) {
        System.out.println(answer(statement, sql));
      }
    }
  }

  private static String answer(Statement statement, String sql) throws SQLException {
    if (!statement.execute(sql)) {
      return "done";
    }
    try (ResultSet rows = statement.getResultSet()) {
      return rows.next() ? rows.getString(1) : "nothing";
    }
  }
}
