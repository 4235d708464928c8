package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.browsing.EditionSummary;
import kurabe.core.correcting.Correction;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Revision;
import org.jspecify.annotations.Nullable;

/// Everything that moved between two revisions of one edition.
///
/// @param before null for an edition's first publication, which moved nothing
/// @param counts how many movements each group has; groups without any are left out
@Serdeable
public record RadiusJson(
    String plan,
    String planCode,
    EditionJson.Head edition,
    @Nullable Side before,
    Side after,
    Map<String, Long> counts,
    List<MovementJson> movements) {

  /// One of the two revisions.
  @Serdeable
  public record Side(int revision, DocumentJson document) {

    static Side of(Revision revision) {
      return new Side(revision.number(), DocumentJson.of(revision.edition().head().document()));
    }
  }

  public static RadiusJson of(Correction correction) {
    EditionSummary publication = correction.publication();
    Optional<BlastRadius> radius = radius(correction);
    return new RadiusJson(
        publication.plan().title(),
        publication.plan().code().value(),
        new EditionJson.Head(publication.asOf().code(), publication.label()),
        radius.map(BlastRadius::before).map(Side::of).orElse(null),
        new Side(publication.revision(), DocumentJson.of(publication.document())),
        radius.map(RadiusJson::counts).orElse(Map.of()),
        radius.map(RadiusJson::movements).orElse(List.of()));
  }

  static Optional<BlastRadius> radius(Correction correction) {
    return switch (correction) {
      case Correction.First _ -> Optional.empty();
      case Correction.Corrected(var _, BlastRadius radius) -> Optional.of(radius);
    };
  }

  static Map<String, Long> counts(BlastRadius radius) {
    Map<String, Long> counts = new LinkedHashMap<>();
    radius.countByGroup().forEach((group, count) -> counts.put(group.code(), count));
    return counts;
  }

  private static List<MovementJson> movements(BlastRadius radius) {
    return radius.movements().stream().map(it -> MovementJson.of(it, radius)).toList();
  }
}
