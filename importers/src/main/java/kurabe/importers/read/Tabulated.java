package kurabe.importers.read;

import kurabe.core.document.Grid;
import kurabe.core.problem.Problem;

/// What came of reading a document as a table.
public sealed interface Tabulated {

  record Table(Grid grid) implements Tabulated {}

  /// A table by its first line, but not by its rules.
  record Malformed(Problem problem) implements Tabulated {}

  /// No table; it may be something else.
  record None() implements Tabulated {}
}
