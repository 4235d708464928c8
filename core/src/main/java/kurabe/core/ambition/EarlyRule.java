package kurabe.core.ambition;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kurabe.core.evaluation.Differences;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;

/// Finds targets that were met before there was anything to do: when the plan began or, as far as
/// is
/// known, in the first report. A value of the target's own due time is no such find.
final class EarlyRule {

  private static final Comparator<Reported> OLDEST_FIRST =
      comparing((Reported it) -> it.observation().period().end())
          .thenComparing(it -> it.edition().end());

  private final Indicator indicator;
  private final Quantity goal;
  private final Optional<LocalDate> due;

  private EarlyRule(Indicator indicator, Target target, Quantity goal) {
    this.indicator = indicator;
    this.goal = goal;
    this.due = target.due().map(Period::end);
  }

  static Optional<Finding.MetEarly> find(Indicator indicator, List<Reported> history) {
    return indicator
        .target()
        .flatMap(
            target ->
                target.value().findQuantity().map(goal -> new EarlyRule(indicator, target, goal)))
        .flatMap(rule -> rule.find(history));
  }

  private Optional<Finding.MetEarly> find(List<Reported> history) {
    return atBaseline()
        .or(() -> atFirstReport(history))
        .map(figure -> new Finding.MetEarly(figure, goal));
  }

  private Optional<EarlyFigure> atBaseline() {
    return indicator.baseline().filter(it -> isMet(it.value())).map(EarlyFigure.AtBaseline::new);
  }

  private Optional<EarlyFigure> atFirstReport(List<Reported> history) {
    return history.stream()
        .filter(it -> Differences.findChange(it.indicator(), indicator).isEmpty())
        .filter(it -> it.observation().value().findQuantity().isPresent())
        .min(OLDEST_FIRST)
        .filter(it -> isMet(it.observation().value()) && isBeforeDue(it.observation()))
        .map(EarlyFigure.AtFirstReport::new);
  }

  private boolean isMet(Value value) {
    return value
        .findQuantity()
        .filter(figure -> figure.unit().equals(goal.unit()))
        .filter(figure -> Reach.isReached(indicator.direction(), figure, goal))
        .isPresent();
  }

  private boolean isBeforeDue(Observation it) {
    LocalDate told = it.asOf().period().orElse(it.period()).end();
    return due.map(told::isBefore).orElse(true);
  }
}
