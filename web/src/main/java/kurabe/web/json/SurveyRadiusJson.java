package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.SurveySummary;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.revision.SurveyRadius;
import kurabe.core.revision.SurveyState;
import org.jspecify.annotations.Nullable;

/// Everything that moved between two revisions of one survey.
///
/// @param survey short name of the survey
/// @param before null for a survey's first publication, which moved nothing
/// @param counts how many movements each group has; groups without any are left out
@Serdeable
public record SurveyRadiusJson(
    String survey,
    String title,
    RadiusJson.@Nullable Side before,
    RadiusJson.Side after,
    Map<String, Long> counts,
    List<SurveyMovementJson> movements) {

  public static SurveyRadiusJson of(SurveyCorrection correction) {
    SurveySummary publication = correction.publication();
    Optional<SurveyRadius> radius = radius(correction);
    return new SurveyRadiusJson(
        publication.survey().code().value(),
        publication.survey().title(),
        radius.map(SurveyRadius::before).map(SurveyRadiusJson::side).orElse(null),
        new RadiusJson.Side(
            publication.revision(), DocumentJson.of(publication.survey().document())),
        radius.map(SurveyRadiusJson::counts).orElse(Map.of()),
        radius.map(SurveyRadiusJson::movements).orElse(List.of()));
  }

  static Optional<SurveyRadius> radius(SurveyCorrection correction) {
    return switch (correction) {
      case SurveyCorrection.First _ -> Optional.empty();
      case SurveyCorrection.Corrected(var _, SurveyRadius radius) -> Optional.of(radius);
    };
  }

  static Map<String, Long> counts(SurveyRadius radius) {
    Map<String, Long> counts = new LinkedHashMap<>();
    radius.countByGroup().forEach((group, count) -> counts.put(group.code(), count));
    return counts;
  }

  private static RadiusJson.Side side(SurveyState state) {
    return new RadiusJson.Side(state.number(), DocumentJson.of(state.table().survey().document()));
  }

  private static List<SurveyMovementJson> movements(SurveyRadius radius) {
    return radius.movements().stream().map(it -> SurveyMovementJson.of(it, radius)).toList();
  }
}
