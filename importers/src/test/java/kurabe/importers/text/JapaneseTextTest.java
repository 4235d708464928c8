package kurabe.importers.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "⻘森県⺠ | 青森県民",
        "⽤⽇ | 用日",
        "農業‧林業·漁業 | 農業・林業・漁業",
        "R5〜R6 | R5~R6",
        "R5～R6 | R5~R6",
        "１２．５％ | 12.5%",
        "ＫＰＩ① | KPI1",
        "△3 | ▲3",
        "−3 | -3",
        "－3 | -3",
        "データ  の　出所 | データ の 出所",
        "サーバー | サーバー"
      })
  void textIsTidiedForMatching(String text, String expected) {
    assertThat(JapaneseText.tidy(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "県内市町村におけるテレワーク の導入率 | 県内市町村におけるテレワークの導入率",
        "県内市町村におけるAIの導入 率 | 県内市町村におけるAIの導入率",
        "「青森ファン」を活用し たデジタル | 「青森ファン」を活用したデジタル",
        "観光交流推進部観光政策 課調べ | 観光交流推進部観光政策課調べ",
        "コピー用紙削減枚数 (対R4年度比) | コピー用紙削減枚数 (対R4年度比)",
        "交流会 (e-Debate 交流会) の実施 | 交流会 (e-Debate 交流会) の実施",
        "県内企業の DX推進状況 | 県内企業の DX推進状況",
        "稻作の10a当たり | 稻作の10a当たり",
        "導入率（％）～① | 導入率（％）～①"
      })
  void namesLoseOnlyStraySpaces(String text, String expected) {
    assertThat(JapaneseText.tidyName(text)).isEqualTo(expected);
  }

  @Property
  void tidyingTwiceChangesNothingMore(@ForAll String text) {
    String once = JapaneseText.tidy(text);
    assertThat(JapaneseText.tidy(once)).isEqualTo(once);
  }

  @Property
  void aTidiedNameDiffersInSpacesOnly(@ForAll String text) {
    assertThat(withoutSpaces(JapaneseText.tidyName(text))).isEqualTo(withoutSpaces(text));
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\u200B\\uFEFF]", "");
  }
}
