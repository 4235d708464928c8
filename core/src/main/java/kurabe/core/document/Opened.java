package kurabe.core.document;

import java.util.List;
import kurabe.core.problem.Problem;

/// What came of opening a file, whatever its format.
public sealed interface Opened {

  /// @param text every line in reading order; the rows of tables are lines with several cells
  /// @param tables the same rows once more, as tables
  /// @param notes what a reader should know of the file itself: hidden rows, a table that breaks
  /// its
  ///     own rules
  record Contents(TextDocument text, List<Grid> tables, List<Problem> notes) implements Opened {
    public Contents {
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  record Failed(Problem problem) implements Opened {}
}
