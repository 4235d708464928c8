package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import kurabe.core.correcting.SurveyCorrection;
import kurabe.core.revision.SurveyRadius;
import org.jspecify.annotations.Nullable;

/// A publication of a survey, and how much it moved.
///
/// @param against the revision that it was held against; null for a survey's first publication
/// @param movements how many things moved; null for a survey's first publication
/// @param counts the same by group; empty where nothing moved
@Serdeable
public record SurveyCorrectionJson(
    SurveySummaryJson publication,
    @Nullable Integer against,
    @Nullable Integer movements,
    Map<String, Long> counts) {

  public static SurveyCorrectionJson of(SurveyCorrection correction) {
    Optional<SurveyRadius> radius = SurveyRadiusJson.radius(correction);
    return new SurveyCorrectionJson(
        SurveySummaryJson.of(correction.publication()),
        radius.map(it -> it.before().number()).orElse(null),
        radius.map(it -> it.movements().size()).orElse(null),
        radius.map(SurveyRadiusJson::counts).orElse(Map.of()));
  }
}
