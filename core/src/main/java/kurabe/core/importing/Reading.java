package kurabe.core.importing;

import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;

/// What came of reading a document.
public sealed interface Reading {

  /// The document is an edition of a known plan; doubtful rows are among its problems.
  record Read(Edition edition) implements Reading {}

  /// The document is a table of official statistics; doubtful cells are among its problems.
  record Surveyed(SurveyTable table) implements Reading {}

  /// The document cannot be taken in; nothing of it may be stored. At least one problem says why.
  record Refused(List<Problem> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
