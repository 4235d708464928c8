package kurabe.db.server;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;

/// Runs the server's own programs. Their output goes to a file, because a server that they start
/// keeps
/// a pipe open for as long as it lives.
record Command(Path folder, Path log, List<String> prefix) {

  /// @return whether it said that all went well
  /// @throws StorageUnavailable when it can't be run or takes longer than `limit`
  boolean run(Duration limit, Path program, String... arguments) {
    List<String> line = new ArrayList<>(prefix);
    line.add(program.toString());
    line.addAll(List.of(arguments));
    try {
      Process process = builder(line).start();
      process.getOutputStream().close();
      if (!process.waitFor(limit.toSeconds(), SECONDS)) {
        process.destroyForcibly();
        throw new StorageUnavailable(Reason.START_TIMED_OUT, log.toString());
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      throw new StorageUnavailable(Reason.START_FAILED, log.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageUnavailable(Reason.START_TIMED_OUT, log.toString(), e);
    }
  }

  private ProcessBuilder builder(List<String> line) throws IOException {
    Files.deleteIfExists(log);
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(new File(folder.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    return builder;
  }
}
