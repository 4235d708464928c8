package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.audit.Recomputation;
import kurabe.core.audit.Recomputed;
import kurabe.web.words.IntervalWords;
import kurabe.web.words.StepWords;
import org.jspecify.annotations.Nullable;

/// A published figure computed again.
///
/// @param basis `printed`: from the figures as printed; `unrounded`: from unrounded rates
/// @param range all results that the rounding of the inputs leaves open: `60.45～60.71`
/// @param possible all grades that it leaves open
/// @param steps the calculation in words
@Serdeable
public record RecomputationJson(
    String basis,
    String computed,
    @Nullable String range,
    List<String> possible,
    String verdict,
    List<String> steps) {

  static RecomputationJson of(Recomputation one) {
    return new RecomputationJson(
        one.basis().code(),
        Figures.computed(one.result()),
        range(one.result()),
        one.result() instanceof Recomputed.Grade grade ? grade.possible() : List.of(),
        one.verdict().code(),
        one.steps().stream().map(StepWords::of).toList());
  }

  private static @Nullable String range(Recomputed result) {
    return switch (result) {
      case Recomputed.Figure figure -> IntervalWords.of(figure.interval());
      case Recomputed.Grade _ -> null;
    };
  }
}
