package kurabe.core.evaluation;

import java.util.Optional;
import kurabe.core.plan.Indicator;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import kurabe.core.time.Span;

/// All that a scheme may know of one indicator at one time.
///
/// @param period the column of the report that the value stands in
/// @param asOf the time that the value itself speaks of
/// @param span the months that the plan has for reaching the indicator's target
public record Evidence(
    Indicator indicator, Period period, Value value, AsOf asOf, Optional<Span> span) {}
