package kurabe.core.scheme;

import java.util.List;
import java.util.Optional;

/// What all schemes with an order of labels have in common.
public sealed interface Graded
    permits EvaluationScheme.AttainmentBands, EvaluationScheme.JudgedLabels {

  /// From worst to best.
  List<Label> order();

  List<Label> notRated();

  /// 0 for the worst; empty for a label that is not in the order.
  default Optional<Integer> findRank(String label) {
    List<String> labels = order().stream().map(Label::text).toList();
    int rank = labels.indexOf(label);
    return rank < 0 ? Optional.empty() : Optional.of(rank);
  }

  default boolean isNotRated(String mark) {
    return notRated().stream().anyMatch(label -> label.text().equals(mark));
  }
}
