package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.evaluation.Subject;
import org.jspecify.annotations.Nullable;

/// Which figure is disputed.
///
/// @param edition code of the edition's day or fiscal year
/// @param kind `value`, `outcome` (rate, index or grade) or `difference`
/// @param item key of the item that it speaks of, or of none
/// @param indicator key of the indicator that it speaks of, or of none
@Serdeable
public record DisputedFigureJson(
    String plan,
    String edition,
    String kind,
    @Nullable String item,
    @Nullable String indicator,
    String period) {

  static DisputedFigureJson of(DisputedFigure figure) {
    Subject about = figure.what().about();
    return new DisputedFigureJson(
        figure.plan().value(),
        figure.edition().code(),
        kind(figure.what()),
        about instanceof Subject.OfItem(var key) ? key.value() : null,
        about instanceof Subject.OfIndicator(var key) ? key.value() : null,
        figure.period().code());
  }

  private static String kind(Contested what) {
    return switch (what) {
      case Contested.OfValue _ -> "value";
      case Contested.OfOutcome _ -> "outcome";
      case Contested.OfDifference _ -> "difference";
    };
  }
}
