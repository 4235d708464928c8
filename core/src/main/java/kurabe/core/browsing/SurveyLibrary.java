package kurabe.core.browsing;

import java.util.Collection;
import java.util.List;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyVintage;

/// Finds official statistics in the newest revision of each survey. Implemented by the database
/// with
/// a fixed number of queries per call, however many concepts, bodies or vintages are asked for.
///
/// "Newest" is the latest end of the period that a value speaks of; of equal ones, that of the
/// survey with more figures.
public interface SurveyLibrary {

  /// In the order of their codes.
  List<SurveySummary> listSurveys();

  /// What was wrong or doubtful while the survey was read.
  List<Problem> listProblems(SurveyCode survey);

  /// Of every concept, newest first.
  List<SurveyVintage> listVintages(Collection<ConceptCode> concepts);

  /// The bodies' values in these vintages, in the order of the vintages and the bodies' codes. A
  /// body
  /// that a vintage does not speak of has none.
  List<SurveyFigure> listValues(
      Collection<SurveyVintage> vintages, Collection<JurisdictionCode> bodies);

  /// The newest value of each concept for each body that is a figure, whatever vintage others have.
  List<SurveyFigure> listNewest(
      Collection<ConceptCode> concepts, Collection<JurisdictionCode> bodies);

  /// All values of the concepts for the bodies, newest first.
  List<SurveyFigure> listSeries(
      Collection<ConceptCode> concepts, Collection<JurisdictionCode> bodies);

  /// The municipalities of a prefecture that surveys have brought along, by code.
  List<Jurisdiction> listMunicipalities(JurisdictionCode prefecture);
}
