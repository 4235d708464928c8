package kurabe.core.revision;

import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;

/// A value with the time it speaks of: a figure may stay and move to another year.
public record DatedValue(Value value, AsOf asOf) {}
