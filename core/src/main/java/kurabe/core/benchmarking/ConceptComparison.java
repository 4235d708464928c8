package kurabe.core.benchmarking;

import java.util.List;
import java.util.Optional;
import kurabe.core.concept.Concept;
import kurabe.core.reference.SurveyVintage;

/// One concept across a group of bodies and the nation.
///
/// @param vintages all that surveys offer, newest first
/// @param chosen empty where no survey has the concept, or none at the time that was asked for
/// @param reportedNation values of the nation that reports of plans print beside their own
/// @param rows one for each body of the group, whether it has a value or not
public record ConceptComparison(
    Concept concept,
    List<SurveyVintage> vintages,
    Optional<ChosenSurvey> chosen,
    List<Sourced> reportedNation,
    List<BodyRow> rows) {

  public ConceptComparison {
    vintages = List.copyOf(vintages);
    reportedNation = List.copyOf(reportedNation);
    rows = List.copyOf(rows);
  }

  /// Whether anything can be set beside the nation or another body by an official survey.
  public boolean isSurveyed() {
    return chosen.isPresent();
  }

  public boolean isEmpty() {
    return chosen.isEmpty() && reportedNation.isEmpty() && rows.stream().allMatch(BodyRow::isEmpty);
  }
}
