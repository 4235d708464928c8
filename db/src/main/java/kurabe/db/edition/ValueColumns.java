package kurabe.db.edition;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Embeddable;
import java.math.BigDecimal;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import org.jspecify.annotations.Nullable;

/// A [Value]: its kind, and the columns that the kind has.
@Embeddable
public record ValueColumns(
    String kind,
    @Nullable BigDecimal number,
    @Nullable Integer scale,
    @Nullable String unit,
    String text,
    @Nullable String against,
    @Nullable String reason) {

  private enum Kind {
    MEASURED("measured"),
    CHANGE("change"),
    WORDS("words"),
    ABSENT("absent");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  public static ValueColumns of(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> of(Kind.MEASURED, quantity, null);
      case Value.ChangeOnly(Quantity change, String against) -> of(Kind.CHANGE, change, against);
      case Value.Words(String text) -> of(Kind.WORDS, text, null);
      case Value.Absent(AbsenceReason reason, String text) -> of(Kind.ABSENT, text, reason.code());
    };
  }

  public Value toValue() {
    return switch (Coded.parse(Kind.values(), k -> k.code, kind)) {
      case MEASURED -> new Value.Measured(quantity());
      case CHANGE -> new Value.ChangeOnly(quantity(), requireNonNull(against));
      case WORDS -> new Value.Words(text);
      case ABSENT -> new Value.Absent(Coded.absence(requireNonNull(reason)), text);
    };
  }

  private Quantity quantity() {
    return FigureColumns.quantity(number, scale, unit, text);
  }

  private static ValueColumns of(Kind kind, Quantity quantity, @Nullable String against) {
    BigDecimal number = quantity.value();
    String unit = quantity.unit().symbol();
    return new ValueColumns(
        kind.code, number, number.scale(), unit, quantity.text(), against, null);
  }

  private static ValueColumns of(Kind kind, String text, @Nullable String reason) {
    return new ValueColumns(kind.code, null, null, null, text, null, reason);
  }
}
