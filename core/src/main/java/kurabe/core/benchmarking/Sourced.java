package kurabe.core.benchmarking;

import kurabe.core.concordance.ConceptFigure;
import kurabe.core.source.Document;

/// A figure with the document that its citation points into.
public record Sourced(ConceptFigure figure, Document document) {}
