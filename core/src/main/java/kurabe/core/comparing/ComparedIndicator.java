package kurabe.core.comparing;

import java.util.List;
import java.util.Optional;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Indicator;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;

/// An indicator in a comparison: its newest value, the rate printed for it, and the values of the
/// nation that its report prints beside it.
///
/// @param rate printed for the indicator itself; empty under schemes that grade only items
/// @param ground why it belongs under the theme
public record ComparedIndicator(
    Indicator indicator,
    Optional<Observation> newest,
    Optional<PublishedEvaluation> rate,
    String ground,
    List<Reference> references) {

  public ComparedIndicator {
    references = List.copyOf(references);
  }

  /// @param pair the indicator's value against the reference
  public record Reference(ReferenceValue value, FigurePair pair) {}
}
