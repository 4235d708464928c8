package kurabe.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.importing.Examination;
import kurabe.core.importing.Fetched;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.core.time.Period;

/// A file named on the command line, with what came of examining it.
///
/// @param submission empty where the file could not even be read
record GivenFile(Path path, Optional<Submission> submission, Examination examination) {

  /// Reports are a few megabytes; a disk image given by mistake must not fill the memory.
  private static final long LARGEST = 200L * 1024 * 1024;

  static GivenFile examine(Path path, Function<Submission, Examination> reports) {
    return examine(path, Optional.empty(), reports);
  }

  /// @param asOf what time the file's figures speak of, where the person says so
  static GivenFile examine(
      Path path, Optional<Period> asOf, Function<Submission, Examination> reports) {
    try {
      return Files.size(path) > LARGEST
          ? failed(path, Unreadable.TOO_LARGE)
          : examined(path, new Submission(name(path), read(path), Optional.empty(), asOf), reports);
    } catch (NoSuchFileException e) {
      return failed(path, Unreadable.NO_SUCH_FILE);
    } catch (IOException e) {
      return failed(path, Unreadable.INPUT_ERROR);
    }
  }

  /// What a service answered, as if it had been a file.
  ///
  /// @param table that was asked for
  static GivenFile fetched(
      String table,
      Fetched fetched,
      Optional<Period> asOf,
      Function<Submission, Examination> reports) {
    return switch (fetched) {
      case Fetched.Received(Submission it) ->
          examined(
              Path.of(it.fileName()),
              new Submission(it.fileName(), it.bytes(), it.url(), asOf),
              reports);
      case Fetched.Failed(Problem problem) ->
          new GivenFile(
              Path.of("e-Stat " + table),
              Optional.empty(),
              new Examination.Refused(List.of(problem)));
    };
  }

  /// Without its folder, as a document is known by.
  String name() {
    return name(path);
  }

  private static byte[] read(Path path) throws IOException {
    return Files.readAllBytes(path);
  }

  private static GivenFile examined(
      Path path, Submission submission, Function<Submission, Examination> reports) {
    return new GivenFile(path, Optional.of(submission), reports.apply(submission));
  }

  private static GivenFile failed(Path path, Unreadable reason) {
    Problem problem = new Problem.UnreadableDocument(Place.WHOLE, reason);
    return new GivenFile(path, Optional.empty(), new Examination.Refused(List.of(problem)));
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }
}
