package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import org.jspecify.annotations.Nullable;

/// How much something moved where only that is printed: 「前年度比で5.7ポイント増加」.
@Serdeable
public record ChangeJson(String change, String unit, String against) {

  static @Nullable ChangeJson of(Value value) {
    return value instanceof Value.ChangeOnly(Quantity change, String against)
        ? new ChangeJson(change.plain(), change.unit().symbol(), against)
        : null;
  }
}
