package kurabe.importers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kurabe.core.plan.Direction;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "218件 | 218 | 0 | 件",
        "▲0.3% | -3 | 1 | %",
        "△0.3％ | -3 | 1 | %",
        "−0.3% | -3 | 1 | %",
        "－0.3% | -3 | 1 | %",
        "-0.3% | -3 | 1 | %",
        "▲ 0.3 % | -3 | 1 | %",
        "174万PV | 174 | -4 | PV",
        "3,700千人泊 | 3700 | -3 | 人泊",
        "150,000人 | 150000 | 0 | 人",
        "9,896,962 枚 | 9896962 | 0 | 枚",
        "１５０，０００人 | 150000 | 0 | 人",
        "100% | 100 | 0 | %",
        "100.0% | 1000 | 1 | %",
        "17.0 ポイント | 170 | 1 | ポイント",
        "+8.3ポイント | 83 | 1 | ポイント",
        "±0.0ポイント | 0 | 1 | ポイント",
        "7事業者 | 7 | 0 | 事業者",
        "1億2千万円 | 12 | -7 | 円",
        "1万2,345人 | 12345 | 0 | 人",
        "3千5百台 | 35 | -2 | 台",
        "1.5万人 | 15 | -3 | 人",
        "300百万円 | 300 | -6 | 円",
        "40 | 40 | 0 | ''",
        "12㎡ | 12 | 0 | m2",
        "5件/年 | 5 | 0 | 件/年",
        "80パーセント | 80 | 0 | %"
      })
  void figuresKeepTheirPrintedDigits(String text, long unscaled, int scale, String unit) {
    assertThat(Figures.parse(text))
        .contains(new Quantity(BigDecimal.valueOf(unscaled, scale), new Unit(unit), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "件",
        "－",
        "調査中",
        "218件 (R6)",
        "218件 209件",
        "5 6",
        "1,2345件",
        "12.3.4%",
        "1.5億2千万円",
        "1千2000人",
        "2千1億円",
        "約100人",
        "80%以上",
        "100人程度",
        "5.7ポイント増加",
        "218件²",
        "①218件",
        "218件※1",
        "±3%",
        "R6",
        "2025年12月",
        "10〜20件",
        "12O件",
        "3l%",
        "1/2",
        "ー3%",
        "12.%",
        ",123",
        "▲",
        "十二件"
      })
  void whatIsNotOneFigureIsNone(String text) {
    assertThat(Figures.parse(text)).isEmpty();
  }

  @Test
  void aLongRowOfDigitsIsReadInReasonableTime() {
    assertThat(Figures.parse("1".repeat(5000) + "!")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "375件, 375, HIGHER_IS_BETTER",
    "80%以上, 80, HIGHER_IS_BETTER",
    "30分以内, 30, LOWER_IS_BETTER",
    "5.0%以下, 5.0, LOWER_IS_BETTER",
    "10件未満, 10, LOWER_IS_BETTER"
  })
  void anAimSaysWhichSideIsGood(String text, BigDecimal value, Direction direction) {
    Aim aim = Aim.parse(text).orElseThrow();

    assertThat(aim.quantity().value()).isEqualTo(value);
    assertThat(aim.quantity().text()).isEqualTo(text);
    assertThat(aim.direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({
    "+8.3ポイント, 8.3",
    "+17.0 ポイント, 17.0",
    "▲0.5ポイント, -0.5",
    "5.7ポイント増加, 5.7",
    "5.7ポイントの減, -5.7",
    "1.2ポイント低下, -1.2",
    "0.8ポイント, 0.8"
  })
  void aChangeHasItsSignInItsValue(String text, BigDecimal value) {
    assertThat(Changes.parse(text)).contains(new Quantity(value, Unit.POINT, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"▲5.7ポイント増加", "増加", "横ばい", "+5ポイント減"})
  void contradictoryOrWordyChangesAreNone(String text) {
    assertThat(Changes.parse(text)).isEmpty();
  }

  @Property
  void everyPlainNumberIsReadBack(
      @ForAll @LongRange(min = 0) long unscaled, @ForAll @IntRange(max = 6) int scale) {
    BigDecimal value = BigDecimal.valueOf(unscaled, scale);
    assertThat(Figures.parse(value.toPlainString() + "件")).map(Quantity::value).contains(value);
    assertThat(Figures.parse("▲" + value.toPlainString()))
        .map(Quantity::value)
        .contains(value.negate());
  }

  @Property
  void separatorsDoNotChangeAFigure(@ForAll @LongRange(min = 0) long number) {
    assertThat(Figures.parse("%,d人".formatted(number)))
        .map(Quantity::plain)
        .contains(Long.toString(number));
  }

  @Property
  void twoNumbersAreNeverOneFigure(@ForAll @IntRange int one, @ForAll @IntRange int other) {
    assertThat(Figures.parse(one + "件 " + other + "件")).isEmpty();
  }

  @Property
  void noTextMakesThemThrow(@ForAll String text) {
    assertThat(Figures.parse(text)).isNotNull();
    assertThat(Aim.parse(text)).isNotNull();
    assertThat(Changes.parse(text)).isNotNull();
    assertThat(Times.parse(text)).isNotNull();
    assertThat(Times.find(text)).isNotNull();
    assertThat(Absences.parse(text)).isNotNull();
  }
}
