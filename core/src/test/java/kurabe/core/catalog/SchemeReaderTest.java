package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.quantity.Rational;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.scheme.Unrated;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SchemeReaderTest {

  private static final AttainmentBands AKITA =
      (AttainmentBands) new Catalog().getScheme(new SchemeCode("akita-dx"));

  private static final String HEAD =
      """
      code: test
      name: 試験
      explanation: 説明
      """;

  @Test
  void everySchemeFileOfTheCatalogueIsRead() {
    assertThat(new Catalog().listSchemes())
        .extracting(scheme -> scheme.code().value())
        .contains("aomori-dx", "akita-dx");
  }

  @Property
  void everyRateFallsIntoExactlyOneBandOfAkita(
      @ForAll @IntRange(min = -1000, max = 20000) int hundredths) {
    Rational rate = Rational.of(hundredths).dividedBy(Rational.HUNDRED);
    assertThat(AKITA.bands().stream().filter(band -> band.range().contains(rate))).hasSize(1);
  }

  @Test
  void labelsAreOrderedFromWorstToBest() {
    assertThat(AKITA.order()).extracting(Label::text).containsExactly("C", "B", "A");
    assertThat(AKITA.findRank("A")).contains(2);
    assertThat(AKITA.isNotRated("-")).isTrue();
  }

  @Test
  void judgedAndUnratedSchemesNeedNoArithmetic() {
    assertThat(read("kind: unrated")).isInstanceOf(Unrated.class);
    assertThat(
            read(
                """
                kind: judged-labels
                order: [{label: 遅れ, meaning: 遅れている}, {label: 順調, meaning: 順調である}]
                """))
        .isInstanceOf(JudgedLabels.class);
  }

  @Test
  void aRateOnABoundMeetsBothItsNeighbours() {
    EvaluationScheme scheme = read(bandYaml("below: 80", "from: 80"));
    List<Band> bands = ((AttainmentBands) scheme).bands();
    assertThat(bands.getFirst().range().contains(Rational.of(80))).isFalse();
    assertThat(bands.getLast().range().contains(Rational.of(80))).isTrue();
  }

  private static EvaluationScheme read(String body) {
    return SchemeReader.read("test.yml", HEAD + body);
  }

  private static String bandYaml(String worse, String better) {
    return """
        kind: attainment-bands
        combination: unstated
        bands:
          - {label: C, meaning: 悪い, %s}
          - {label: B, meaning: 良い, %s}
        """
        .formatted(worse, better);
  }
}
