package kurabe.importers.sources.aomori.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "218件 (R5～ R6の累計) | 218 | R5～R6の累計",
        "108,651人 (R7年9月時 点) | 108651 | R7年9月時点",
        "74件 | 74 | ''",
        "▲0.3%（R5年） | -0.3 | R5年",
        "74件 R6年度 | 74 | R6年度",
        "R6年度 74件 | 74 | R6年度",
        "74件 [見込み] | 74 | 見込み"
      })
  void aValueHasItsVintageBesideIt(String cell, String value, String asOf) {
    ValueCell parsed = ValueCell.parse(cell).orElseThrow();

    assertThat(parsed.value().findQuantity()).map(Quantity::plain).contains(value);
    assertThat(parsed.asOf().text()).isEqualTo(asOf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "－", "調査中 (R6年度)", "…"})
  void aMarkIsAnAbsentValue(String cell) {
    assertThat(ValueCell.parse(cell)).map(ValueCell::value).containsInstanceOf(Value.Absent.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"県調べ", "68件 74件", "約100人", "R6年度 R7年度", "同左"})
  void otherTextIsNoValue(String cell) {
    assertThat(ValueCell.parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "58.1% | 58.1 | ''",
        "100% | 100 | ''",
        "58.1 | 58.1 | ''",
        "63.2% (+8.3ポイント) | 63.2 | 8.3",
        "63.2％（＋8.3ポイント） | 63.2 | 8.3",
        "63.2% ▲0.5ポイント | 63.2 | -0.5",
        "63.2% (前期差 -0.5ポイント) | 63.2 | -0.5",
        "(+0.8ポイント) | '' | 0.8",
        "0.8ポイント増 | '' | 0.8",
        "±0.0ポイント | '' | 0.0"
      })
  void aRateAndItsDifferenceMayShareACell(String cell, String rate, String difference) {
    RateCell parsed = RateCell.parse(cell).orElseThrow();

    assertThat(parsed.rate().map(Quantity::plain).orElse("")).isEqualTo(rate);
    assertThat(parsed.difference().map(Quantity::plain).orElse("")).isEqualTo(difference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "218件", "37.4% (R7年度)", "58.1% 60.0%", "54.8% (+2.", "5b.7%", "県調べ"})
  void otherTextIsNoRate(String cell) {
    assertThat(RateCell.parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "375件 | 375 | HIGHER_IS_BETTER",
        "14.6% | 14.6 | HIGHER_IS_BETTER",
        "80%以上 | 80 | HIGHER_IS_BETTER",
        "10件以下 (R10年度) | 10 | LOWER_IS_BETTER"
      })
  void aTargetIsToBeReachedFromItsSide(String cell, String value, String direction) {
    TargetCell target = TargetCell.parse(cell).orElseThrow();

    assertThat(target.value().flatMap(Value::findQuantity)).map(Quantity::plain).contains(value);
    assertThat(target.direction()).hasToString(direction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "－", "参考値", "参考", "なし", "設定なし"})
  void anIndicatorMayHaveNoTarget(String cell) {
    assertThat(TargetCell.parse(cell)).map(TargetCell::value).contains(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"375件 400件", "12O件", "###", "R10年度"})
  void otherTextIsNoTarget(String cell) {
    assertThat(TargetCell.parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A調査 (R6年度全国値 65.3 %) | A調査 | 65.3 | R6年度",
        "A調査 (R4年全国値 19.1%) | A調査 | 19.1 | R4年",
        "A調査 R6年度 全国値：31.6％ | A調査 | 31.6 | R6年度",
        "A調査（全国平均 58.0%（R6年度）） | A調査 | 58.0 | R6年度",
        "A調査 (対象: 市町村) (令和6年度の全国値 30.2%) | A調査 (対象: 市町村) | 30.2 | 令和6年度"
      })
  void aNationalValueIsNoPartOfTheSource(String cell, String source, String value, String asOf) {
    SourceCell parsed = SourceCell.parse(cell);

    assertThat(parsed.source()).isEqualTo(source);
    assertThat(parsed.unread()).isEmpty();
    assertThat(parsed.nationals())
        .singleElement()
        .satisfies(national -> assertThat(national.value().plain()).isEqualTo(value))
        .satisfies(national -> assertThat(national.asOf().text()).isEqualTo(asOf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"全国学力・学習状況調査 (文科省)", "2020年国勢調査", "R4就業構造基本調査", "全国47都道府県調査"})
  void aSourceMayMentionTheNationOrAYear(String cell) {
    assertThat(SourceCell.parse(cell)).isEqualTo(new SourceCell(cell, List.of(), ""));
    assertThat(CellFit.isFigure(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"同上", " 同 上 ", "〃", "同上 (R6年度全国値 1.0%)"})
  void aDittoIsRecognised(String cell) {
    assertThat(SourceCell.parse(cell).isDitto()).isTrue();
  }
}
