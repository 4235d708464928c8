package kurabe.core.scheme.broken;

import kurabe.core.importing.Submission;

/// Breaks a rule, so that `ArchitectureTest` can see the rule fail.
public record DomainThatKnowsAUseCase(Submission submission) {}
