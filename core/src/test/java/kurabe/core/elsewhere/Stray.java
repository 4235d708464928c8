package kurabe.core.elsewhere;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record Stray() {}
