package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
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
  void allFaultsOfAFileAreListedAtOnce() {
    assertThat(
            faults(
                """
                kind: capped-attainment-mean
                floor: 100
                cap: 0
                decimals: 9
                flor: 0
                """))
        .containsExactly(
            "test.yml: unknown key 'flor'",
            "test.yml: expected 'floor' below 'cap'",
            "test.yml: expected 'decimals' from 0 to 6 but found 9");
  }

  @Test
  void gapsOverlapsAndRepeatedLabelsAreFaults() {
    assertThat(bandFaults("below: 80", "above: 80"))
        .containsExactly("test.yml: gap between 'C' and 'B'");
    assertThat(bandFaults("upTo: 80", "from: 80"))
        .containsExactly("test.yml: overlap between 'C' and 'B'");
    assertThat(bandFaults("below: 70", "from: 80"))
        .containsExactly("test.yml: gap between 'C' and 'B'");
    assertThat(bandFaults("below: 90", "from: 80"))
        .containsExactly("test.yml: overlap between 'C' and 'B'");
    assertThat(bandFaults("below: 80, upTo: 80", "from: 80"))
        .contains("test.yml.bands[0]: expected either 'upTo' or 'below', found both");
    assertThat(
            faults(
                """
                kind: judged-labels
                order: [{label: A, meaning: 良い}, {label: A, meaning: 悪い}]
                """))
        .containsExactly("test.yml: label 'A' occurs twice");
  }

  @Test
  void anUnknownKindAndBrokenYamlAreFaults() {
    assertThat(faults("kind: guessed"))
        .containsExactly(
            "test.yml: unknown kind 'guessed', expected one of capped-attainment-mean,"
                + " attainment-bands, baseline-direction, judged-labels, points, two-axes, unrated");
    assertThat(faults("kind: [")).hasSize(1);
    assertThat(faults("kind: unrated\ncode2: x\n- a")).isNotEmpty();
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

  private static List<String> faults(String body) {
    List<String> faults = new ArrayList<>();
    assertThatThrownBy(() -> read(body))
        .asInstanceOf(type(InvalidCatalog.class))
        .satisfies(
            invalid -> faults.addAll(invalid.faults().stream().map(Fault::message).toList()));
    return faults;
  }

  private static List<String> bandFaults(String worse, String better) {
    return faults(bandYaml(worse, better));
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
