package kurabe.core.benchmarking;

import java.util.List;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.dispute.Dispute;
import kurabe.core.source.Document;

/// A figure with the document that its citation points into, and what is open against it.
public record Sourced(ConceptFigure figure, Document document, List<Dispute.Open> disputes) {

  public Sourced {
    disputes = List.copyOf(disputes);
  }

  /// A figure that nobody can dispute here: only reports of plans have a right of reply.
  public Sourced(ConceptFigure figure, Document document) {
    this(figure, document, List.of());
  }
}
