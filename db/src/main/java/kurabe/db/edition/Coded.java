package kurabe.db.edition;

import java.util.Arrays;
import java.util.function.Function;
import kurabe.core.quantity.AbsenceReason;

/// Reads the codes of enums back.
final class Coded {

  private Coded() {}

  static AbsenceReason absence(String code) {
    return parse(AbsenceReason.values(), AbsenceReason::code, code);
  }

  /// @throws IllegalStateException when no value has the code: a check of the table is missing
  static <E> E parse(E[] values, Function<E, String> codeOf, String code) {
    return Arrays.stream(values)
        .filter(value -> codeOf.apply(value).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown code in a table: " + code));
  }
}
