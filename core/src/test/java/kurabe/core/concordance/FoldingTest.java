package kurabe.core.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "ＡＩ導入率（県）, AI導入率(県)",
    "'ICT 活用　工事', ICT活用工事",
    "ｷｬｯｼｭﾚｽ, キャッシュレス",
    "キャッシュレス, キャッシュレス",
    "きゃっしゅれす, きゃっしゅれす"
  })
  void widthAndSpacesAreFolded(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"ｷｬｯｼｭﾚｽ, きゃっしゅれす", "AI・RPAの「導入」, airpaの導入", "ァヴヶー, ぁゔゖー", "漢字とabc１２, 漢字とabc12"})
  void marksCaseAndKanaAreFoldedForLikeness(String text, String folded) {
    assertThat(Folding.loosely(text)).isEqualTo(folded);
  }
}
