package kurabe.core.ambition;

import kurabe.core.plan.Baseline;

/// The first that is known of an indicator.
public sealed interface EarlyFigure {

  record AtBaseline(Baseline baseline) implements EarlyFigure {}

  record AtFirstReport(Reported reported) implements EarlyFigure {}
}
