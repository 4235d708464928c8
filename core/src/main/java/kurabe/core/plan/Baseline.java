package kurabe.core.plan;

import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;

/// What an indicator was when its plan began (基準値, 現状値), as the report prints it.
///
/// @param asOf the time that the value speaks of
public record Baseline(Value value, AsOf asOf, Citation citation) {}
