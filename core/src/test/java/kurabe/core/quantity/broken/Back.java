package kurabe.core.quantity.broken;

import kurabe.core.time.broken.There;

/// Breaks a rule together with [There], so that `ArchitectureTest` can see the rule fail.
public record Back(There there) {}
