package kurabe.core.comparing;

import kurabe.core.browsing.AuditedEdition;
import kurabe.core.crossing.CrossEvaluation;

/// A published edition beside what a scheme says of it.
public record CrossedEdition(AuditedEdition edition, CrossEvaluation crossing) {}
