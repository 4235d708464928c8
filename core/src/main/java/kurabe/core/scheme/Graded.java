package kurabe.core.scheme;

import java.util.List;
import java.util.Optional;

/// What all schemes with labels have in common.
public sealed interface Graded extends EvaluationScheme
    permits AttainmentBands, BaselineDirection, JudgedLabels, Points, TwoAxes {

  /// From worst to best; empty where the scheme puts its labels in no order.
  List<Label> order();

  List<Label> notRated();

  /// Every label that a verdict may have, not counting [#notRated].
  default List<Label> labels() {
    return order();
  }

  /// 0 for the worst; empty for a label that is not in the order. A regraded label (`C (A※1)`) has
  /// the rank of the grade that holds now.
  default Optional<Integer> findRank(String printed) {
    List<String> texts = order().stream().map(Label::text).toList();
    int rank = texts.indexOf(printed);
    return rank < 0 ? rankOf(texts, PrintedGrade.parse(printed).label()) : Optional.of(rank);
  }

  default Optional<Label> findLabel(String printed) {
    return findLabelExactly(printed)
        .or(() -> findLabelExactly(PrintedGrade.parse(printed).label()));
  }

  default boolean isNotRated(String mark) {
    return notRated().stream().anyMatch(label -> label.text().equals(mark));
  }

  private Optional<Label> findLabelExactly(String text) {
    return labels().stream().filter(label -> label.text().equals(text)).findFirst();
  }

  private static Optional<Integer> rankOf(List<String> texts, String label) {
    int rank = texts.indexOf(label);
    return rank < 0 ? Optional.empty() : Optional.of(rank);
  }
}
