package kurabe.core.browsing;

import kurabe.core.reference.SurveyTable;

/// A survey as it stands in the archive: with all municipalities that the revisions which were
/// asked for speak of, without the problems that were met.
///
/// @param revision counts from 1; a corrected table has the next number
public record PublishedSurvey(SurveyTable table, int revision) {}
