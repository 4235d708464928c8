package kurabe.web.words;

import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;

/// Whatever stands where a value is expected.
public final class ValueWords {

  private ValueWords() {}

  public static String of(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> QuantityWords.of(quantity);
      case Value.ChangeOnly(Quantity change, String against) ->
          against(against) + QuantityWords.signed(change);
      case Value.Words(String text) -> text;
      case Value.Absent(var reason, String text) ->
          AbsenceWords.of(reason) + (text.isBlank() ? "" : "（" + text + "）");
    };
  }

  private static String against(String against) {
    return against.isEmpty() ? "" : against + "比";
  }
}
