package kurabe.core.browsing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;

/// Finds what was published. Implemented by the database with a fixed number of queries per call,
/// however many editions, items or figures there are. "Newest" is the newest revision of the
/// edition with the latest as-of date.
public interface EditionLibrary {

  /// The nation and the prefectures. Municipalities are many; [SurveyLibrary#listMunicipalities]
  /// names those of one prefecture.
  List<Jurisdiction> listJurisdictions();

  /// The newest revision of every edition, newest edition first.
  List<EditionSummary> listEditions();

  /// All revisions of one plan's editions, newest first.
  List<EditionSummary> listRevisions(PlanCode plan);

  /// The newest publications of all plans, corrections among them, newest first.
  ///
  /// @param limit at least 1
  List<EditionSummary> listPublications(int limit);

  /// Whole revisions, in the order of the keys; what was never published is left out.
  List<PublishedEdition> listContents(Collection<RevisionKey> keys);

  /// The newest edition of each plan that has one.
  List<PublishedEdition> listNewest(Collection<PlanCode> plans);

  Optional<PublishedEdition> findNewest(PlanCode plan);

  /// The newest revision of the edition.
  Optional<PublishedEdition> findEdition(PlanCode plan, Period asOf);

  /// The newest revisions of a plan's editions, those that exist, in the order asked for.
  List<PublishedEdition> listEditions(PlanCode plan, Collection<Period> asOfs);

  /// The columns of the newest revisions of all editions of a plan: newest edition first, newest
  /// column first within each.
  List<EditionColumn> listColumns(PlanCode plan);

  Optional<PublishedEdition> findRevision(PlanCode plan, Period asOf, int revision);

  /// An indicator's values in the newest revisions of all editions of its plan, oldest first.
  List<SeriesPoint> listSeries(PlanCode plan, IndicatorKey indicator);

  /// The same for all indicators of a plan together: by edition, then by period, oldest first.
  List<SeriesPoint> listSeries(PlanCode plan);
}
