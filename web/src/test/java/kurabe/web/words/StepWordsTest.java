package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Step;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.scheme.BaselineDirection.When;
import kurabe.core.scheme.Combination;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Points.Aggregation;
import kurabe.core.scheme.Range;
import kurabe.core.scheme.Tolerance;
import kurabe.core.scheme.Tolerance.Side;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

class StepWordsTest {

  private static final Label GOOD = new Label("A", "良い");
  private static final Label BAD = new Label("C", "悪い");

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
  void whereLessIsBetterTheQuotientIsTurnedRound() {
    assertThat(words(new Step.Inverse(count(40), count(50), Rational.of(80))))
        .isEqualTo("40 ÷ 50 × 100 = 80（小さいほどよい指標のため、目標値÷実績値）");
    assertThat(words(new Step.Mirrored(count(50), count(40), Rational.of(75))))
        .isEqualTo("(2 − 50 ÷ 40) × 100 = 75");
  }

  @Test
  void aPaceShowsItsMonths() {
    assertThat(words(new Step.YearlyTarget(new Period.FiscalYear(2024), count(40))))
        .isEqualTo("令和6年度の目標値は40件");
    assertThat(words(new Step.Expected(count(100), 12, 60, Rational.of(20))))
        .isEqualTo("一定の歩みなら 100 × 12 ÷ 60 = 20（60か月のうち12か月）");
    assertThat(words(new Step.AgainstExpected(count(15), Rational.of(20), Rational.of(75))))
        .isEqualTo("15 ÷ 20 × 100 = 75");
    assertThat(words(new Step.Gained(count(30), count(20), count(60), Rational.of(25))))
        .isEqualTo("(30 − 20) ÷ (60 − 20) × 100 = 25");
    assertThat(words(new Step.Paced(Rational.of(25), 12, 60, Rational.of(125))))
        .isEqualTo("25 ÷ (12 ÷ 60) = 125（60か月のうち12か月）");
  }

  @Test
  void aChangeShowsWhatIsLevel() {
    assertThat(
            words(new Step.Moved(count(12), count(10), Rational.of(2), new Tolerance.Unstated())))
        .isEqualTo("12 − 10（基準値） = 2。どこまでを同じ水準とするかは公表されていません。");
    assertThat(
            words(
                new Step.Moved(
                    count(12),
                    count(10),
                    Rational.of(2),
                    new Tolerance.PercentOfBaseline(Rational.of(10), Side.BELOW))))
        .isEqualTo("12 − 10（基準値） = 2。基準値を下回っても10％以内を同じ水準とします。");
    assertThat(
            words(
                new Step.Moved(
                    count(12),
                    count(10),
                    Rational.of(2),
                    new Tolerance.PercentagePoints(Rational.of(3), Side.BOTH))))
        .isEqualTo("12 − 10（基準値） = 2。％の指標では、基準値との差が3ポイント以内を同じ水準とします。");
    assertThat(words(new Step.Reached(When.BETTER, GOOD))).isEqualTo("基準値より良いので「A」（良い）");
  }

  @Test
  void gradesShowWhereTheyComeFrom() {
    assertThat(words(new Step.BandedOpen(Rational.of(70), List.of(BAD, GOOD))))
        .isEqualTo("70％は、判断により「C」「A」のいずれか");
    assertThat(words(new Step.OnAxis("達成", List.of("低", "高")))).isEqualTo("達成: 低・高");
    assertThat(words(new Step.Crossed("低", "高", GOOD))).isEqualTo("「低」と「高」で「A」（良い）");
    assertThat(words(new Step.Combined(Combination.WORST, List.of("A", "C"))))
        .isEqualTo("指標ごとの評価はA・C。複数の目標があるときは、最も低い評価とします。");
    assertThat(
            words(
                new Step.StandsFor(
                    "B",
                    new Range(
                        Optional.of(Rational.of(80)), true, Optional.of(Rational.HUNDRED), true))))
        .isEqualTo("「B」が表す達成率は80%以上100%以下");
    assertThat(
            words(
                new Step.StandsFor(
                    "○",
                    new Range(
                        Optional.of(Rational.HUNDRED), true, Optional.of(Rational.HUNDRED), true))))
        .isEqualTo("「○」が表す達成率は100%ちょうど");
  }

  @Test
  void pointsShowTheirParts() {
    Interval points = new Interval(Rational.of(1), Rational.of(3));
    assertThat(words(new Step.Awarded("達成率", Rational.of(85), Rational.of(5))))
        .isEqualTo("達成率: 85％は5点");
    assertThat(words(new Step.LeftToJudgement("施策", points))).isEqualTo("施策: 判断により1～3点");
    assertThat(words(new Step.Total(Aggregation.SUM, points))).isEqualTo("合計は1～3点");
    assertThat(words(new Step.Scored(Rational.of(5), GOOD))).isEqualTo("5点は「A」（良い）");
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
