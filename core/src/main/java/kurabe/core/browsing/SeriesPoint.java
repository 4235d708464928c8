package kurabe.core.browsing;

import kurabe.core.plan.Indicator;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;

/// One value of an indicator in one edition, with the indicator as that edition defines it.
public record SeriesPoint(
    Period edition, int revision, Indicator indicator, Observation observation) {}
