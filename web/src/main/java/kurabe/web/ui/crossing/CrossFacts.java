package kurabe.web.ui.crossing;

import kurabe.core.crossing.CrossEvaluation;
import kurabe.web.ui.edition.EditionFacts;

/// An edition under a scheme, with the addresses of what it is made of.
public record CrossFacts(EditionFacts edition, CrossEvaluation crossing) {}
