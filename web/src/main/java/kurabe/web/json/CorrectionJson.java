package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import kurabe.core.correcting.Correction;
import kurabe.core.revision.BlastRadius;
import org.jspecify.annotations.Nullable;

/// A publication, and how much it moved.
///
/// @param against the revision that it was held against; null for an edition's first publication
/// @param movements how many things moved; null for an edition's first publication
/// @param counts the same by group; empty where nothing moved
@Serdeable
public record CorrectionJson(
    EditionSummaryJson publication,
    @Nullable Integer against,
    @Nullable Integer movements,
    Map<String, Long> counts) {

  public static CorrectionJson of(Correction correction) {
    Optional<BlastRadius> radius = RadiusJson.radius(correction);
    return new CorrectionJson(
        EditionSummaryJson.of(correction.publication()),
        radius.map(it -> it.before().number()).orElse(null),
        radius.map(it -> it.movements().size()).orElse(null),
        radius.map(RadiusJson::counts).orElse(Map.of()));
  }
}
