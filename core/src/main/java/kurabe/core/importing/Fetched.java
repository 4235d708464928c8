package kurabe.core.importing;

import kurabe.core.problem.Problem;

/// What came of asking for a table.
public sealed interface Fetched {

  /// The answer, to be read like a file that somebody brought.
  record Received(Submission submission) implements Fetched {}

  record Failed(Problem problem) implements Fetched {}
}
