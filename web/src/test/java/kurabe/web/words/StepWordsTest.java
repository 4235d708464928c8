package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.scheme.Label;
import org.junit.jupiter.api.Test;

class StepWordsTest {

  @Test
  void aRateIsDividedBeforeTheReadersEyes() {
    assertThat(words(new Step.Quotient(count(218), count(375), fraction(21800, 375))))
        .isEqualTo("218 ÷ 375 × 100 = 58.133…");
    assertThat(words(new Step.Quotient(count(1740000), count(1500000), Rational.of(116))))
        .isEqualTo("1,740,000 ÷ 1,500,000 × 100 = 116");
  }

  @Test
  void floorAndCapAreNamed() {
    assertThat(words(new Step.Floored(Rational.ZERO))).isEqualTo("下限0％に切り上げ");
    assertThat(words(new Step.Capped(Rational.HUNDRED))).isEqualTo("上限100％で打ち切り");
  }

  @Test
  void aMeanShowsEveryPart() {
    List<Rational> printed = rates("58.1", "44.0", "60.5", "71.2", "82.0");

    assertThat(words(new Step.Mean(printed, fraction(6316, 100))))
        .isEqualTo("5指標の平均 (58.1+44.0+60.5+71.2+82.0)÷5 = 63.16");
    assertThat(words(new Step.Mean(List.of(fraction(200, 3), Rational.of(44)), fraction(166, 3))))
        .isEqualTo("2指標の平均 (66.666…+44)÷2 = 55.333…");
  }

  @Test
  void roundingSaysToWhichDigit() {
    assertThat(words(new Step.Rounded(new BigDecimal("63.2")))).isEqualTo("小数第1位までに四捨五入 → 63.2");
    assertThat(words(new Step.Rounded(new BigDecimal("63")))).isEqualTo("整数に四捨五入 → 63");
  }

  @Test
  void differencesSharesCountsAndBands() {
    assertThat(words(new Step.Subtracted(percent("63.2"), percent("54.9"), fraction(83, 10))))
        .isEqualTo("63.2 − 54.9 = 8.3");
    assertThat(words(new Step.Share(count(18), count(91), fraction(1800, 91))))
        .isEqualTo("18 ÷ 91 × 100 = 19.780…");
    assertThat(words(new Step.Counted("A", 18, 0))).isEqualTo("「A」は18件");
    assertThat(words(new Step.Counted("B", 62, 1))).isEqualTo("「B」は62件、ほかに評価の記載がない項目が1件");
    assertThat(words(new Step.Banded(fraction(21800, 375), new Label("C", "計画を下回る"))))
        .isEqualTo("58.133…％は「C」（計画を下回る）");
  }

  private static String words(Step step) {
    return StepWords.of(step);
  }

  private static List<Rational> rates(String... rates) {
    return Stream.of(rates).map(BigDecimal::new).map(Rational::of).toList();
  }

  private static Rational fraction(long numerator, long denominator) {
    return Rational.of(numerator).dividedBy(Rational.of(denominator));
  }

  private static Quantity count(long value) {
    return new Quantity(BigDecimal.valueOf(value), new Unit("件"), value + "件");
  }

  private static Quantity percent(String value) {
    return new Quantity(new BigDecimal(value), Unit.PERCENT, value + "%");
  }
}
