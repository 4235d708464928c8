package kurabe.importers.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import kurabe.core.council.CouncilRecord;
import kurabe.core.importing.Reading;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Severity;
import kurabe.core.report.Edition;
import kurabe.importers.source.ReportSource;
import kurabe.importers.source.Sources;

/// Reads texts through a source as a submitted file would be.
public record Readings(ReportSource source) {

  public Reading read(byte[] bytes) {
    Submission submission = new Submission("report.txt", bytes, Optional.empty());
    return new Sources(Files.FORMATS, List.of(source), List.of()).read(submission);
  }

  public Reading read(String text) {
    return read(text.getBytes(UTF_8));
  }

  public Edition edition(String text) {
    return edition(text.getBytes(UTF_8));
  }

  public Edition edition(byte[] bytes) {
    return switch (read(bytes)) {
      case Reading.Read(Edition edition) -> edition;
      case Reading.Surveyed(var table) ->
          throw new AssertionError("expected an edition but found " + table.survey());
      case Reading.Recorded(var record) ->
          throw new AssertionError("expected an edition but found " + record.meeting());
      case Reading.Refused(List<Problem> problems) ->
          throw new AssertionError("expected an edition but found " + problems);
    };
  }

  public CouncilRecord record(String text) {
    return switch (read(text)) {
      case Reading.Recorded(CouncilRecord record) -> record;
      case Reading.Read _, Reading.Surveyed _ ->
          throw new AssertionError("expected a council's document but found a report");
      case Reading.Refused(List<Problem> problems) ->
          throw new AssertionError("expected a council's document but found " + problems);
    };
  }

  public List<Problem> refusal(String text) {
    return switch (read(text)) {
      case Reading.Refused(List<Problem> problems) -> problems;
      case Reading.Surveyed(var table) ->
          throw new AssertionError("expected a refusal but found " + table.survey());
      case Reading.Recorded(var record) ->
          throw new AssertionError("expected a refusal but found " + record.meeting());
      case Reading.Read _ -> throw new AssertionError("expected a refusal but found an edition");
    };
  }

  /// Whether it was taken in or not.
  public List<Problem> problems(byte[] bytes) {
    return switch (read(bytes)) {
      case Reading.Read(Edition edition) -> edition.problems();
      case Reading.Surveyed(var table) -> table.problems();
      case Reading.Recorded(var record) -> record.problems();
      case Reading.Refused(List<Problem> problems) -> problems;
    };
  }

  public static List<Problem> warnings(Edition edition) {
    return edition.problems().stream()
        .filter(problem -> problem.severity() != Severity.INFO)
        .toList();
  }
}
