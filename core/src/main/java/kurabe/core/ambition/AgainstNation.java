package kurabe.core.ambition;

import java.util.Optional;
import kurabe.core.evaluation.Withholding;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.reference.ReferenceValue;

/// A target beside the value of the nation or a region that its report prints beside the indicator.
///
/// The report itself sets the two side by side, so they measure the same. Their times differ by
/// nature, one being wanted and one observed: both are told.
public sealed interface AgainstNation {

  ReferenceValue reference();

  /// @param share of its whole in per cent, where the target is a count that was converted
  /// @param difference target − reference value
  /// @param unit the figures' own, or points where they are in per cent
  /// @param standing seen from the target
  record Told(
      Quantity target,
      Optional<Rational> share,
      ReferenceValue reference,
      Rational difference,
      Unit unit,
      Standing standing)
      implements AgainstNation {}

  record Withheld(Quantity target, ReferenceValue reference, Withholding reason)
      implements AgainstNation {}

  enum Standing {
    /// The target asks for more than the nation had.
    MORE_AMBITIOUS("more-ambitious"),
    EQUAL("equal"),
    /// Who reaches the target is still behind what the nation had.
    LESS_AMBITIOUS("less-ambitious");

    private final String code;

    Standing(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
