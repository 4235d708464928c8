package kurabe.importers.sources.akita.progress;

import java.util.Optional;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period.FiscalYear;

/// A bullet that gives a figure its label: 「・行政手続の電子化率 R6：90%」.
///
/// @param label as printed, with 〔累計〕
/// @param year in front of the colon, where it is printed
/// @param asOf the bracket after the figure, where it names a time
/// @param nation the national value printed beside it
record Figure(
    Piece piece,
    String label,
    Optional<FiscalYear> year,
    Value value,
    Direction direction,
    AsOf asOf,
    Optional<Quantity> nation) {

  Optional<Unit> findUnit() {
    return value.findQuantity().map(Quantity::unit);
  }

  /// Words and marks for "no value" have no unit and stand beside any.
  boolean fits(Figure other) {
    return findUnit().isEmpty()
        || other.findUnit().isEmpty()
        || findUnit().equals(other.findUnit());
  }
}
