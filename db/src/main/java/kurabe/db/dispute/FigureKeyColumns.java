package kurabe.db.dispute;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Embeddable;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// What is disputed: its kind, the item or the indicator, the period.
@Embeddable
record FigureKeyColumns(
    String kind, @Nullable String item, @Nullable String indicator, String period) {

  private static final String VALUE = "value";
  private static final String OUTCOME = "outcome";
  private static final String DIFFERENCE = "difference";

  static FigureKeyColumns of(DisputedFigure figure) {
    String period = figure.period().code();
    String kind = kind(figure.what());
    return switch (figure.what().about()) {
      case Subject.OfItem(ItemKey key) -> new FigureKeyColumns(kind, key.value(), null, period);
      case Subject.OfIndicator(IndicatorKey key) ->
          new FigureKeyColumns(kind, null, key.value(), period);
    };
  }

  private static String kind(Contested what) {
    return switch (what) {
      case Contested.OfValue _ -> VALUE;
      case Contested.OfOutcome _ -> OUTCOME;
      case Contested.OfDifference _ -> DIFFERENCE;
    };
  }

  DisputedFigure toFigure(PlanCode plan, Period edition) {
    return new DisputedFigure(plan, edition, what(), Periods.parse(period));
  }

  private Contested what() {
    return switch (kind) {
      case VALUE -> new Contested.OfValue(new IndicatorKey(requireNonNull(indicator)));
      case OUTCOME -> new Contested.OfOutcome(subject());
      case DIFFERENCE -> new Contested.OfDifference(subject());
      default -> throw new IllegalStateException("unknown code in a table: " + kind);
    };
  }

  private Subject subject() {
    return item == null
        ? new Subject.OfIndicator(new IndicatorKey(requireNonNull(indicator)))
        : new Subject.OfItem(new ItemKey(item));
  }
}
