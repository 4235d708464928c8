package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Agreement;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Suggestion;
import kurabe.core.mapping.MappingFault;
import kurabe.core.quantity.Rational;
import kurabe.core.time.VintageGap;
import org.junit.jupiter.api.Test;

class MappingWordsTest {

  @Test
  void everyFaultSaysWhatToDo() {
    assertThat(Arrays.stream(MappingFault.values()).map(MappingFaultWords::of))
        .doesNotHaveDuplicates()
        .allMatch(words -> words.endsWith("。"));
  }

  @Test
  void fitsAndAgreementsHaveShortNames() {
    assertThat(Arrays.stream(Fit.values()).map(FitWords::of)).containsExactly("同じ定義", "近い定義（代理）");
    assertThat(Arrays.stream(Agreement.values()).map(AgreementWords::of))
        .containsExactly("一致", "不明", "不一致");
  }

  @Test
  void aSuggestionTellsEveryPartOfItsScore() {
    Suggestion.Score score =
        new Suggestion.Score(
            Rational.of(4).dividedBy(Rational.of(5)),
            Rational.of(1),
            Agreement.AGREES,
            Agreement.UNKNOWN);
    Suggestion suggestion =
        new Suggestion(
            new ConceptCatalog().findConcept(new ConceptCode("municipal-ai")).orElseThrow(), score);
    assertThat(SuggestionWords.of(suggestion)).isEqualTo("82.5点（名前 80％、定義 100％、単位 一致、対象 不明）");
  }

  @Test
  void gapsOfVintagesAreSaidInYearsAndMonths() {
    assertThat(VintageGapWords.of(new VintageGap.Same())).isEmpty();
    assertThat(VintageGapWords.of(new VintageGap.Apart(12))).contains("時点の差は1年");
    assertThat(VintageGapWords.of(new VintageGap.Apart(27))).contains("時点の差は2年3か月");
    assertThat(VintageGapWords.of(new VintageGap.Apart(9))).contains("時点の差は9か月");
    assertThat(VintageGapWords.of(new VintageGap.Apart(0))).contains("対象とする期間の長さが異なる");
    assertThat(VintageGapWords.of(new VintageGap.Unknown())).contains("時点の差は不明");
  }
}
