package kurabe.core.benchmarking;

import java.util.List;
import java.util.Optional;
import kurabe.core.jurisdiction.Jurisdiction;

/// What is known of one body for a concept.
///
/// @param surveyed its value in the chosen vintage; empty where the survey has none
/// @param reported figures that reports of plans print for it, each with a time of its own; they
/// are
///     never ranked
/// @param inRegion among the prefectures of its region, by the survey
/// @param inNation among all prefectures, by the survey
public record BodyRow(
    Jurisdiction body,
    Optional<Compared> surveyed,
    List<Compared> reported,
    Optional<Standing> inRegion,
    Optional<Standing> inNation) {

  public BodyRow {
    reported = List.copyOf(reported);
  }

  public boolean isEmpty() {
    return surveyed.isEmpty() && reported.isEmpty();
  }
}
