package kurabe.core.drafting;

import java.util.Collection;
import java.util.List;
import kurabe.core.browsing.SurveyFigure;
import kurabe.core.browsing.SurveyLibrary;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyVintage;

/// Nobody has published a survey.
final class NoSurveys implements SurveyLibrary {

  @Override
  public List<SurveySummary> listSurveys() {
    return List.of();
  }

  @Override
  public List<Problem> listProblems(SurveyCode survey) {
    return List.of();
  }

  @Override
  public List<SurveyVintage> listVintages(Collection<ConceptCode> concepts) {
    return List.of();
  }

  @Override
  public List<SurveyFigure> listValues(
      Collection<SurveyVintage> vintages, Collection<JurisdictionCode> bodies) {
    return List.of();
  }

  @Override
  public List<SurveyFigure> listNewest(
      Collection<ConceptCode> concepts, Collection<JurisdictionCode> bodies) {
    return List.of();
  }

  @Override
  public List<SurveyFigure> listSeries(
      Collection<ConceptCode> concepts, Collection<JurisdictionCode> bodies) {
    return List.of();
  }

  @Override
  public List<Jurisdiction> listMunicipalities(JurisdictionCode prefecture) {
    return List.of();
  }
}
