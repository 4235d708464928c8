package kurabe.core.scheme.broken;

import io.micronaut.context.ApplicationContext;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record DomainThatKnowsAFramework(ApplicationContext context) {}
