package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Withholding;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

  @Test
  void thousandsAreSeparatedAndMultipliersWrittenOut() {
    Quantity views = quantity("174E4", "PV", "174万PV");
    Quantity nights = quantity("3700E3", "人泊", "3,700千人泊");

    assertThat(QuantityWords.of(views)).isEqualTo("1,740,000PV");
    assertThat(QuantityWords.of(nights)).isEqualTo("3,700,000人泊");
    assertThat(QuantityWords.of(quantity("87974100", "枚", ""))).isEqualTo("87,974,100枚");
    assertThat(QuantityWords.of(quantity("1234.50", "円", ""))).isEqualTo("1,234.50円");
    assertThat(QuantityWords.of(quantity("999", "件", ""))).isEqualTo("999件");
  }

  @Test
  void thePrintedScaleIsKeptAndMinusIsAHyphen() {
    assertThat(QuantityWords.of(quantity("22.9", "%", ""))).isEqualTo("22.9%");
    assertThat(QuantityWords.of(quantity("2.00", "", ""))).isEqualTo("2.00");
    assertThat(QuantityWords.of(quantity("-0.3", "%", "▲0.3％"))).isEqualTo("-0.3%");
    assertThat(QuantityWords.digits(quantity("-12345.6", "%", ""))).isEqualTo("-12,345.6");
  }

  @Test
  void theReportsOwnWritingIsOfferedWhereItDiffers() {
    assertThat(QuantityWords.asPrinted(quantity("-0.3", "%", "▲0.3％"))).contains("▲0.3％");
    assertThat(QuantityWords.asPrinted(quantity("22.9", "%", "22.9%"))).isEmpty();
    assertThat(QuantityWords.asPrinted(quantity("22.9", "%", ""))).isEmpty();
  }

  @Test
  void changesAlwaysShowTheirSign() {
    assertThat(QuantityWords.signed(quantity("8.3", "ポイント", ""))).isEqualTo("+8.3ポイント");
    assertThat(QuantityWords.signed(quantity("-1.6", "ポイント", ""))).isEqualTo("-1.6ポイント");
    assertThat(QuantityWords.signed(quantity("0.0", "ポイント", ""))).isEqualTo("±0");
  }

  @Test
  void differencesAreAmountsStepsOrReasons() {
    assertThat(DifferenceWords.of(amount("8.3", Unit.POINT))).isEqualTo("+8.3ポイント");
    assertThat(DifferenceWords.of(amount("-1200", new Unit("件")))).isEqualTo("-1,200件");
    assertThat(DifferenceWords.of(amount("0", Unit.POINT))).isEqualTo("±0");
    assertThat(DifferenceWords.of(new Difference.Moved(1))).isEqualTo("1段階上昇");
    assertThat(DifferenceWords.of(new Difference.Moved(-2))).isEqualTo("2段階下降");
    assertThat(DifferenceWords.of(new Difference.Moved(0))).isEqualTo("変わらず");
    assertThat(DifferenceWords.of(new Difference.Withheld(Withholding.UNIT_CHANGED)))
        .isEqualTo("単位が変わったため、差は示しません。");
  }

  @Test
  void valuesAreFiguresChangesWordsOrReasons() {
    Quantity change = quantity("5.7", "ポイント", "5.7ポイント増加");

    assertThat(ValueWords.of(new Value.Measured(quantity("218", "件", "")))).isEqualTo("218件");
    assertThat(ValueWords.of(new Value.ChangeOnly(change, "前年度"))).isEqualTo("前年度比+5.7ポイント");
    assertThat(ValueWords.of(new Value.ChangeOnly(change, ""))).isEqualTo("+5.7ポイント");
    assertThat(ValueWords.of(new Value.Words("希望する職員"))).isEqualTo("希望する職員");
    assertThat(ValueWords.of(new Value.Absent(AbsenceReason.NOT_PUBLISHED, "－")))
        .isEqualTo("未公表（－）");
    assertThat(ValueWords.of(new Value.Absent(AbsenceReason.NOT_PUBLISHED, ""))).isEqualTo("未公表");
  }

  @Test
  void outcomesSayWhatIsPrinted() {
    assertThat(OutcomeWords.of(new Outcome.Rate(quantity("63.2", "%", "")))).isEqualTo("63.2%");
    assertThat(OutcomeWords.of(new Outcome.Grade("A"))).isEqualTo("A");
    assertThat(OutcomeWords.of(new Outcome.NotRated("-"))).isEqualTo("評価なし（-）");
    assertThat(OutcomeWords.of(new Outcome.Missing(AbsenceReason.NOT_PUBLISHED)))
        .isEqualTo("評価の記載なし（未公表）");
  }

  @Test
  void fractionsAreCutWithAnEllipsisOrShownWhole() {
    assertThat(RationalWords.of(fraction(21800, 375))).isEqualTo("58.133…");
    assertThat(RationalWords.of(fraction(200, 3))).isEqualTo("66.666…");
    assertThat(RationalWords.of(fraction(-1, 3000))).isEqualTo("-0.000…");
    assertThat(RationalWords.of(fraction(6316, 100))).isEqualTo("63.16");
    assertThat(RationalWords.of(Rational.of(100))).isEqualTo("100");
    assertThat(RationalWords.of(fraction(1234567, 1))).isEqualTo("1,234,567");
    assertThat(RationalWords.rounded(fraction(200, 3), 1)).isEqualTo("66.7");
    assertThat(RationalWords.rounded(Rational.of(44), 1)).isEqualTo("44.0");
  }

  @Test
  void intervalsAreRoundedOutwards() {
    assertThat(IntervalWords.of(interval("60.45", "60.71"))).isEqualTo("60.45～60.71");
    assertThat(IntervalWords.of(interval("60.4567", "60.7012"))).isEqualTo("60.45～60.71");
    assertThat(IntervalWords.of(interval("-0.351", "-0.25"))).isEqualTo("-0.36～-0.25");
    assertThat(IntervalWords.of(Interval.exactly(fraction(1800, 91)))).isEqualTo("19.780…");
  }

  private static Difference amount(String value, Unit unit) {
    return new Difference.Amount(Rational.of(new BigDecimal(value)), unit);
  }

  private static Interval interval(String low, String high) {
    return new Interval(Rational.of(new BigDecimal(low)), Rational.of(new BigDecimal(high)));
  }

  private static Rational fraction(long numerator, long denominator) {
    return Rational.of(numerator).dividedBy(Rational.of(denominator));
  }

  private static Quantity quantity(String value, String unit, String text) {
    return new Quantity(new BigDecimal(value), new Unit(unit), text);
  }
}
