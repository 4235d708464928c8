package kurabe.web.words;

import static kurabe.web.words.PairFixture.pair;
import static kurabe.web.words.PairFixture.proxy;
import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.concordance.FigurePair;
import org.junit.jupiter.api.Test;

class ConceptSentenceTest {

  @Test
  void aFigureAboveTheNations() {
    assertThat(sentence(pair("52.5% R6", "38.2% R6")))
        .isEqualTo("青森県は52.5％で全国38.2％を14.3ポイント上回る（ともに令和6年度）");
  }

  @Test
  void aFigureBelowTheNations() {
    assertThat(sentence(pair("29.3% R6", "31.6% R6")))
        .isEqualTo("青森県は29.3％で全国31.6％を2.3ポイント下回る（ともに令和6年度）");
  }

  @Test
  void aFigureLevelWithTheNations() {
    assertThat(sentence(pair("50.0% R1", "50.0% R1"))).isEqualTo("青森県は50.0％で全国50.0％と同じ（ともに令和元年度）");
  }

  /// 17/35 is 48.571…, 846/1741 is 48.593…: both are printed as 48.6.
  @Test
  void aDifferenceTooSmallToShowIsNotShownAsNothing() {
    assertThat(sentence(pair("17/35 R5", "846/1741 R5")))
        .isEqualTo("青森県は48.6％で全国48.6％とほぼ同じ（ともに令和5年度）");
  }

  @Test
  void theDifferenceIsThatOfUnroundedShares() {
    assertThat(sentence(pair("18/40 R5", "1055/1741 R5"))).contains("15.6ポイント下回る");
    assertThat(sentence(pair("1/3 R5", "1/6 R5"))).contains("33.3％", "16.7％", "16.7ポイント上回る");
  }

  @Test
  void differentYearsAreToldWithTheTimeBetweenThem() {
    assertThat(sentence(pair("60.0% R6", "50.5% R5")))
        .isEqualTo("青森県は60.0％（令和6年度）で全国50.5％（令和5年度）を9.5ポイント上回る（時点の差は1年）");
  }

  @Test
  void oneTimeInTwoWaysOfWritingIsToldInBoth() {
    assertThat(sentence(pair("93.7% 2025-03-31", "98.1% R6")))
        .isEqualTo("青森県は93.7％で全国98.1％を4.4ポイント下回る（2025年3月末、全国は令和6年度）");
  }

  @Test
  void aCountIsToldWithItsShare() {
    assertThat(sentence(pair("30/40市町村 R6", "30.2% R6")))
        .isEqualTo("青森県は30市町村（75.0％）で全国30.2％を44.8ポイント上回る（ともに令和6年度）");
  }

  @Test
  void whatOnlyStandsNearIsNotSubtracted() {
    assertThat(sentence(proxy("60.0% R6", "50.5% R6")))
        .isEqualTo("青森県は60.0％、全国は50.5％（ともに令和6年度）。測り方が近いだけで同じではないため、差は示しません。");
  }

  @Test
  void noDifferenceIsToldAcrossAnUnknownTime() {
    assertThat(sentence(pair("60.0% R6", "50.5% ?")))
        .isEqualTo("青森県は60.0％（令和6年度）、全国は50.5％（見込み）。時点が分からないため、差は示しません。");
  }

  @Test
  void answersInWordsStandBesideTheNationsShare() {
    assertThat(sentence(pair("実施 R5", "43/47 R5"))).isEqualTo("青森県は実施、全国は91.5％（ともに令和5年度）");
  }

  @Test
  void aMissingValueIsToldAsMissing() {
    assertThat(sentence(pair("- R5", "60.6% R5")))
        .isEqualTo("青森県の値はなく（未調査（調査無し））、全国は60.6％（ともに令和5年度）");
  }

  @Test
  void theCellHasTheSignAndNothingThatIsNotNothing() {
    assertThat(NationGapWords.of(pair("52.5% R6", "38.2% R6"))).isEqualTo("+14.3ポイント");
    assertThat(NationGapWords.of(pair("18/40 R5", "1055/1741 R5"))).isEqualTo("-15.6ポイント");
    assertThat(NationGapWords.of(pair("50.0% R5", "50.0% R5"))).isEqualTo("±0");
    assertThat(NationGapWords.of(pair("17/35 R5", "846/1741 R5"))).isEqualTo("-0.1ポイント未満");
    assertThat(NationGapWords.of(pair("52.55% R6", "38.2% R6"))).isEqualTo("+14.35ポイント");
  }

  private static String sentence(FigurePair pair) {
    return ConceptSentence.of(pair, "青森県", "全国");
  }
}
