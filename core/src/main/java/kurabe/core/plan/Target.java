package kurabe.core.plan;

import java.util.Optional;
import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.time.Period;

/// What the plan wants an indicator to reach.
///
/// @param value a figure or words (「希望する職員」); a target is decided, not measured, and is exact
/// @param due when it is to be reached
/// @param rationale why this target, where the report says so
public record Target(
    Value value, Optional<Period> due, Optional<String> rationale, Citation citation) {}
