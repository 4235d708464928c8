package kurabe.importers.sources.aomori.progress;

import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.quantity.Quantity;
import kurabe.core.time.Period;

/// A KPI's index for one period.
record KpiIndex(Period period, Outcome outcome, Optional<Quantity> difference) {

  Optional<Quantity> findRate() {
    return outcome instanceof Outcome.Rate(Quantity percent)
        ? Optional.of(percent)
        : Optional.empty();
  }
}
