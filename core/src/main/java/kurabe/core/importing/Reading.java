package kurabe.core.importing;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.council.CouncilRecord;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;

/// What came of reading a document.
public sealed interface Reading {

  /// The document is an edition of a known plan; doubtful rows are among its problems.
  record Read(Edition edition) implements Reading {}

  /// The document is a table of official statistics; doubtful cells are among its problems.
  record Surveyed(SurveyTable table) implements Reading {}

  /// The document is one of a council's meeting; doubtful parts are among its problems.
  record Recorded(CouncilRecord record) implements Reading {}

  /// The document cannot be taken in; nothing of it may be stored. At least one problem says why.
  record Refused(List<Problem> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// The same with further problems after its own.
  default Reading with(List<Problem> further) {
    return switch (this) {
      case Read(Edition edition) -> new Read(edition.withProblems(further));
      case Surveyed(SurveyTable table) -> new Surveyed(table.withProblems(further));
      case Recorded(CouncilRecord record) -> new Recorded(record.withProblems(further));
      case Refused(List<Problem> problems) ->
          new Refused(Stream.concat(problems.stream(), further.stream()).toList());
    };
  }
}
