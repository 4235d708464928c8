package kurabe.core.browsing;

import java.util.Collection;
import java.util.List;
import kurabe.core.reference.SurveyCode;

/// Finds surveys in all their revisions, which the library leaves out. Implemented by the database
/// with a fixed number of queries per call.
public interface SurveyArchive {

  /// What identifies a revision of a survey.
  record Key(SurveyCode survey, int number) {}

  /// All revisions of all surveys, the newest publication first.
  ///
  /// @param limit at least 1
  List<SurveySummary> listPublications(int limit);

  /// Whole revisions, in the order of the keys; what was never published is left out.
  List<PublishedSurvey> listContents(Collection<Key> keys);
}
