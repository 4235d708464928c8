package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import kurabe.core.dispute.Settlement;
import kurabe.core.disputing.ResolutionDraft;
import org.jspecify.annotations.Nullable;

/// What a program sends to resolve a dispute.
///
/// @param name who decides
/// @param outcome `stands`, `corrected` or `withdrawn`
/// @param revision that corrects the figure, for `corrected`
/// @param text why
@Serdeable
public record ResolutionRequest(
    @Nullable String name,
    @Nullable String organisation,
    @Nullable String outcome,
    @Nullable Integer revision,
    @Nullable String text) {

  /// Empty where the outcome is none of the three.
  public Optional<ResolutionDraft> toDraft() {
    return findSettlement()
        .map(
            settlement ->
                new ResolutionDraft(
                    orEmpty(name), orEmpty(organisation), settlement, orEmpty(text)));
  }

  private Optional<Settlement> findSettlement() {
    return switch (orEmpty(outcome)) {
      case "stands" -> Optional.of(new Settlement.FigureStands());
      case "corrected" -> Optional.of(new Settlement.CorrectedIn(revision == null ? 0 : revision));
      case "withdrawn" -> Optional.of(new Settlement.Withdrawn());
      default -> Optional.empty();
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
