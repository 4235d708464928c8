package kurabe.core.dispute;

import kurabe.core.quantity.Quantity;

/// What should stand in the figure's place, as far as it is understood.
public sealed interface Proposal {

  /// As the person wrote it.
  String written();

  record Figure(String written, Quantity quantity) implements Proposal {}

  /// A grade of the plan's own scheme.
  record Grade(String written, String label) implements Proposal {}

  /// Neither a figure in the disputed one's unit nor a grade: kept for people to read.
  record Unread(String written) implements Proposal {}
}
