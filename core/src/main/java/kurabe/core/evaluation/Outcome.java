package kurabe.core.evaluation;

import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;

/// What a verdict says.
public sealed interface Outcome {

  /// A rate or index in per cent.
  record Rate(Quantity percent) implements Outcome {}

  /// A label that the plan's scheme puts in order.
  record Grade(String label) implements Outcome {}

  /// A mark that says that no grade was given (`-`).
  record NotRated(String mark) implements Outcome {}

  /// No verdict where one belongs.
  record Missing(AbsenceReason reason) implements Outcome {}
}
