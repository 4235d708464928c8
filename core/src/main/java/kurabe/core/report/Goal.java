package kurabe.core.report;

import kurabe.core.quantity.Value;
import kurabe.core.source.Citation;
import kurabe.core.time.AsOf;

/// A figure of the plan as a whole that stands above its tree (基本目標).
public record Goal(String name, Value value, AsOf asOf, Citation citation) {}
