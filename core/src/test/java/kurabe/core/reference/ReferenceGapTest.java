package kurabe.core.reference;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Withholding;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

class ReferenceGapTest {

  private static final AsOf R5 = new AsOf("R5年度", Optional.of(new Period.FiscalYear(2023)));
  private static final AsOf R6 = new AsOf("R6年度", Optional.of(new Period.FiscalYear(2024)));

  @Test
  void aomoriIsFourteenPointThreePointsAheadInTelework() {
    assertThat(ReferenceGap.between(value("52.5%"), R6, national("38.2%", R6)))
        .isEqualTo(new Difference.Amount(Rational.of(new BigDecimal("14.3")), Unit.POINT));
  }

  @Test
  void thirtyMunicipalitiesAreNotThirtyPerCent() {
    assertThat(ReferenceGap.between(value("30市町村"), R6, national("30.2%", R6)))
        .isEqualTo(new Difference.Withheld(Withholding.UNITS_DIFFER));
  }

  @Test
  void oneYearIsNotAnother() {
    assertThat(ReferenceGap.between(value("45.0%"), R5, national("38.2%", R6)))
        .isEqualTo(new Difference.Withheld(Withholding.VINTAGES_DIFFER));
    assertThat(ReferenceGap.between(value("45.0%"), AsOf.UNSTATED, national("38.2%", R6)))
        .isEqualTo(new Difference.Withheld(Withholding.VINTAGE_UNKNOWN));
  }

  @Test
  void wordsHaveNoGap() {
    assertThat(ReferenceGap.between(new Value.Words("多数"), R6, national("38.2%", R6)))
        .isEqualTo(new Difference.Withheld(Withholding.NOT_A_FIGURE));
  }

  private static ReferenceValue national(String printed, AsOf asOf) {
    return new ReferenceValue(
        new IndicatorKey("a1"), JurisdictionCode.NATION, quantity(printed), asOf, CITATION);
  }
}
