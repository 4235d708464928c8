package kurabe.core.draft;

import java.util.Optional;
import kurabe.core.evaluation.Outcome;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;

/// What a row says.
public sealed interface Printed {

  /// The name of an item or indicator.
  record Label(String text) implements Printed {}

  record Figure(Value value) implements Printed {}

  record Verdict(Outcome outcome) implements Printed {}

  /// As it stood in the document.
  default String text() {
    return switch (this) {
      case Label(String text) -> text;
      case Figure(Value value) -> text(value);
      case Verdict(Outcome.Rate(Quantity percent)) -> percent.text();
      case Verdict(Outcome.Grade(String label)) -> label;
      case Verdict(Outcome.NotRated(String mark)) -> mark;
      case Verdict(Outcome.Missing(AbsenceReason _)) -> "";
    };
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> quantity.text();
      case Value.ChangeOnly(Quantity change, String _) -> change.text();
      case Value.Words(String text) -> text;
      case Value.Absent(AbsenceReason _, String text) -> text;
    };
  }

  /// Same number to the same printed digit, whatever the text around it.
  default boolean printsLike(Printed other) {
    Optional<Quantity> one = findQuantity();
    Optional<Quantity> two = other.findQuantity();
    boolean figures = getClass().equals(other.getClass()) && one.isPresent() && two.isPresent();
    return figures ? one.get().printsLike(two.get()) : equals(other);
  }

  private Optional<Quantity> findQuantity() {
    return switch (this) {
      case Figure(Value value) -> value.findQuantity();
      case Verdict(Outcome.Rate(Quantity percent)) -> Optional.of(percent);
      case Verdict _, Label _ -> Optional.empty();
    };
  }
}
