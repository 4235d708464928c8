package kurabe.db.edition;

import io.micronaut.data.annotation.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import org.jspecify.annotations.Nullable;

/// A quantity, or none when all columns are null.
///
/// PostgreSQL's `numeric` keeps `2.00` but turns 174 with scale −4 into 1740000, hence a column of
/// its
/// own for the scale.
@Embeddable
record FigureColumns(
    @Nullable BigDecimal number,
    @Nullable Integer scale,
    @Nullable String unit,
    @Nullable String text) {

  static final FigureColumns NONE = new FigureColumns(null, null, null, null);

  static FigureColumns of(Quantity quantity) {
    BigDecimal value = quantity.value();
    return new FigureColumns(value, value.scale(), quantity.unit().symbol(), quantity.text());
  }

  static FigureColumns of(Optional<Quantity> quantity) {
    return quantity.map(FigureColumns::of).orElse(NONE);
  }

  /// @param columns null where the mapper found every column null
  static Optional<Quantity> find(@Nullable FigureColumns columns) {
    return columns == null || columns.number == null
        ? Optional.empty()
        : Optional.of(columns.toQuantity());
  }

  Quantity toQuantity() {
    return quantity(number, scale, unit, text);
  }

  static Quantity quantity(
      @Nullable BigDecimal number,
      @Nullable Integer scale,
      @Nullable String unit,
      @Nullable String text) {
    if (number == null || scale == null || unit == null || text == null) {
      throw new IllegalStateException("half a figure: " + number + ", " + scale + ", " + unit);
    }
    return new Quantity(number.setScale(scale, RoundingMode.UNNECESSARY), new Unit(unit), text);
  }
}
