package kurabe.core.dispute;

import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;

/// The figure that a dispute is about, named without its revision: a correction does not shake the
/// dispute off.
///
/// @param edition as-of date of the edition that prints the figure
/// @param period the column of the report that the figure stands in
public record DisputedFigure(PlanCode plan, Period edition, Contested what, Period period) {}
