package kurabe.core.time.broken;

import kurabe.core.quantity.broken.Back;

/// Breaks a rule together with [Back], so that `ArchitectureTest` can see the rule fail.
public record There(Back back) {}
