package kurabe.importers.sources.profile;

import kurabe.core.profile.Profile;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;

/// What the readers of rows share while one document is read.
///
/// @param edition the time that the report reports on, for columns that name none
record Reader(
    Profile profile, Tree tree, Book book, Grades grades, Period edition, ProblemLog log) {

  /// The time of a column.
  Period time(Claim claim) {
    return claim.period().orElse(edition);
  }
}
