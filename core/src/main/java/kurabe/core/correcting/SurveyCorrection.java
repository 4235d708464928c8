package kurabe.core.correcting;

import kurabe.core.browsing.SurveySummary;
import kurabe.core.revision.SurveyRadius;

/// A publication of a survey, and what it moved.
public sealed interface SurveyCorrection {

  SurveySummary publication();

  /// The survey's first publication: there was nothing to move.
  record First(SurveySummary publication) implements SurveyCorrection {}

  /// @param radius against the revision before
  record Corrected(SurveySummary publication, SurveyRadius radius) implements SurveyCorrection {}
}
