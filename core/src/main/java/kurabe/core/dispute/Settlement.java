package kurabe.core.dispute;

/// How a dispute ended.
public sealed interface Settlement {

  record FigureStands() implements Settlement {}

  record CorrectedIn(int revision) implements Settlement {}

  /// Whoever raised it took it back.
  record Withdrawn() implements Settlement {}
}
