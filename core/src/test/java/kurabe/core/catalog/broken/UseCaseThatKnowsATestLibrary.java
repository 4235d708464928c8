package kurabe.core.catalog.broken;

import org.assertj.core.api.Condition;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record UseCaseThatKnowsATestLibrary(Condition<String> condition) {}
