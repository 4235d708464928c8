package kurabe.importers.sources.akita.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

  @ParameterizedTest
  @CsvSource({
    "36 スマート農業, 36, スマート農業",
    "88 5G等新たな情報通信基盤, 88, 5G等新たな情報通信基盤",
    "１２　法制執務, 12, 法制執務",
    "8RPAの導入, 8, RPAの導入",
    "7. 運転免許証, 7, 運転免許証"
  })
  void initiativesHaveANumberAndATitle(String text, String number, String title) {
    assertThat(Heading.findItem(text)).contains(new Heading(number, title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(1) 窓口", "窓口", "3,700千人", "60%", "12", "1.5倍"})
  void figuresAndCategoriesAreNoInitiatives(String text) {
    assertThat(Heading.findItem(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"(1) 窓口, (1), 窓口", "（２）窓口, (2), 窓口", "(10) 窓口 の 電子化, (10), 窓口の電子化"})
  void categoriesHaveANumberInBrackets(String text, String number, String title) {
    assertThat(Heading.findCategory(text)).contains(new Heading(number, title));
  }
}
