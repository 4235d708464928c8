package kurabe.core.report;

import kurabe.core.plan.IndicatorKey;
import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// An indicator's value in an edition.
///
/// @param period the column of the report that it stands in
/// @param asOf the time that the value itself speaks of, which may be older
public record Observation(
    IndicatorKey indicator, Period period, Value value, AsOf asOf, Citation citation) {}
