package kurabe.core.dispute;

import java.time.Instant;

/// A person's decision on a dispute. No correction decides by itself.
public record Resolution(Person by, Instant at, Settlement settlement, String text) {}
