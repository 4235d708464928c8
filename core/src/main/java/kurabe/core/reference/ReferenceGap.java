package kurabe.core.reference;

import java.util.Optional;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.Withholding;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// How far an indicator's value is from the value of the nation or a region that its report prints
/// beside it.
///
/// The report itself sets the two side by side, so they measure the same; but 30 municipalities are
/// not 30.2 %, and R5 is not R6: the difference is withheld unless unit and vintage agree.
public final class ReferenceGap {

  private ReferenceGap() {}

  public static Difference between(Value value, AsOf asOf, ReferenceValue reference) {
    return value
        .findQuantity()
        .map(quantity -> between(quantity, asOf, reference))
        .orElseGet(() -> new Difference.Withheld(Withholding.NOT_A_FIGURE));
  }

  private static Difference between(Quantity value, AsOf asOf, ReferenceValue reference) {
    if (!value.unit().equals(reference.value().unit())) {
      return new Difference.Withheld(Withholding.UNITS_DIFFER);
    }
    return differentVintage(asOf.period(), reference.asOf().period())
        .<Difference>map(Difference.Withheld::new)
        .orElseGet(() -> Differences.subtract(value, reference.value()));
  }

  private static Optional<Withholding> differentVintage(
      Optional<Period> one, Optional<Period> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.of(Withholding.VINTAGE_UNKNOWN);
    }
    return one.equals(other) ? Optional.empty() : Optional.of(Withholding.VINTAGES_DIFFER);
  }
}
