package kurabe.core.ambition;

import kurabe.core.plan.Indicator;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;

/// A value of an indicator in one published edition, with the indicator as that edition defines it.
public record Reported(
    Period edition, int revision, Indicator indicator, Observation observation) {}
