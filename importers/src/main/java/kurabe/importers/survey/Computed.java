package kurabe.importers.survey;

import java.math.BigDecimal;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;

/// Values that Kurabe computes from the figures of a table.
public final class Computed {

  /// As the reports print their shares. The exact one stays in the ratio.
  private static final int DECIMALS = 1;

  private Computed() {}

  public static Value percent(Ratio ratio) {
    BigDecimal rounded = ratio.percent().rounded(DECIMALS);
    return new Value.Measured(
        new Quantity(rounded, Unit.PERCENT, rounded.toPlainString() + Unit.PERCENT.symbol()));
  }
}
