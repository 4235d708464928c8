package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.change.VerdictChange;
import kurabe.core.evaluation.PublishedEvaluation;
import org.jspecify.annotations.Nullable;

/// A published verdict on both sides.
///
/// @param earlier digits, a label or a mark; null where it is missing or not there
/// @param amount points, or steps between grades; null where it is withheld
/// @param withheld code of the reason
/// @param published the difference that the later report itself prints
/// @param earlierDisputes open ones, of the earlier verdict
@Serdeable
public record VerdictChangeJson(
    @Nullable String earlier,
    @Nullable String later,
    @Nullable String amount,
    @Nullable String unit,
    @Nullable String withheld,
    @Nullable String published,
    List<DisputeJson> earlierDisputes,
    List<DisputeJson> laterDisputes) {

  static VerdictChangeJson of(VerdictChange it, Audited earlier, Audited later) {
    DifferenceJson difference = DifferenceJson.of(it.difference());
    return new VerdictChangeJson(
        published(it.earlier()),
        published(it.later()),
        difference.amount(),
        difference.unit(),
        difference.withheld(),
        Figures.plain(it.published()),
        disputes(it.earlier(), earlier),
        disputes(it.later(), later));
  }

  private static @Nullable String published(Optional<PublishedEvaluation> verdict) {
    return verdict.map(PublishedEvaluation::outcome).map(Figures::published).orElse(null);
  }

  private static List<DisputeJson> disputes(
      Optional<PublishedEvaluation> verdict, Audited audited) {
    return verdict.map(it -> audited.disputes(it.subject(), it.period())).orElse(List.of());
  }
}
