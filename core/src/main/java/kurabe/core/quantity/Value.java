package kurabe.core.quantity;

import java.util.Optional;

/// What a report says where a value is expected: a figure, only a change, words, or nothing.
public sealed interface Value {

  record Measured(Quantity quantity) implements Value {}

  /// Only how much it moved, and against what (`前年度`); the level itself is not printed.
  record ChangeOnly(Quantity change, String against) implements Value {}

  /// A value in words, such as a target of 「希望する職員」.
  record Words(String text) implements Value {}

  /// `text` is the mark that was printed (`－`, `…`, `調査中`), empty where the cell is blank.
  record Absent(AbsenceReason reason, String text) implements Value {}

  default Optional<Quantity> findQuantity() {
    return this instanceof Measured(Quantity quantity) ? Optional.of(quantity) : Optional.empty();
  }
}
