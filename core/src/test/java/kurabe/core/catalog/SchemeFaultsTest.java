package kurabe.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Everything that can be wrong with a scheme's file, and where it is said to be.
class SchemeFaultsTest {

  private static final String HEAD = "code: test\nname: 試験\nexplanation: 説明\n";

  @Test
  void everythingThatIsMissingIsNamed() {
    assertThat(faultsOf("{}"))
        .containsExactly(
            "test.yml: expected a text for 'code'",
            "test.yml: expected a text for 'name'",
            "test.yml: expected a text for 'explanation'",
            "test.yml: expected a text for 'kind'");
    assertThat(faults("kind: attainment-bands"))
        .containsExactly("test.yml: expected at least 2 in 'bands' but found 0");
    assertThat(faults("kind: capped-attainment-mean"))
        .containsExactly(
            "test.yml: expected a number for 'floor'",
            "test.yml: expected a number for 'cap'",
            "test.yml: expected a whole number for 'decimals'");
    assertThat(faults("kind: judged-labels"))
        .containsExactly("test.yml: expected at least 2 in 'order' but found 0");
    assertThat(faults("kind: points"))
        .containsExactly(
            "test.yml: expected at least 1 in 'components' but found 0",
            "test.yml: expected a text for 'aggregation'");
    assertThat(faults("kind: baseline-direction"))
        .containsExactly(
            "test.yml.rungs: expected a mapping for 'worse'",
            "test.yml.rungs: expected a mapping for 'level'",
            "test.yml.rungs: expected a mapping for 'better'",
            "test.yml: expected a text for 'tolerance'");
    assertThat(faults("kind: two-axes"))
        .containsExactly(
            "test.yml.first: expected a mapping but found 'null'",
            "test.yml.first: expected a text for 'name'",
            "test.yml.first: expected a text for 'kind'",
            "test.yml.second: expected a mapping but found 'null'",
            "test.yml.second: expected a text for 'name'",
            "test.yml.second: expected a text for 'kind'");
  }

  @Test
  void everyWrongTypeIsNamed() {
    assertThat(
            faultsOf(
                """
                code: Ä
                name: [試験]
                explanation: {a: b}
                kind: attainment-bands
                assumptions: 一つ
                judged: perhaps
                combination: some
                bands: none
                """))
        .containsExactly(
            "test.yml: expected a-z, 0-9 and - in 'code' but found 'Ä'",
            "test.yml: expected a text for 'name' but found '[試験]'",
            "test.yml: expected a text for 'explanation' but found '{a=b}'",
            "test.yml: expected a list for 'assumptions' but found '一つ'",
            "test.yml: expected a list for 'bands' but found 'none'",
            "test.yml: expected at least 2 in 'bands' but found 0",
            "test.yml: expected one of [unstated, worst, best, mean] for 'combination' but found 'some'",
            "test.yml: expected true or false for 'judged' but found 'perhaps'");
    assertThat(
            faults(
                """
                kind: capped-attainment-mean
                floor: low
                cap: .inf
                decimals: 1.5
                """))
        .containsExactly(
            "test.yml: expected a number for 'floor' but found 'low'",
            "test.yml: expected a number for 'cap' but found 'Infinity'",
            "test.yml: expected a whole number for 'decimals' but found '1.5'");
    assertThat(faults("kind: judged-labels\norder: [A, {label: B}]"))
        .containsExactly(
            "test.yml.order[0]: expected a mapping but found 'A'",
            "test.yml.order[0]: expected a text for 'label'");
  }

  @Test
  void aFaultIsToldOnce() {
    assertThat(
            faults(
                """
                kind: attainment-bands
                measure: guess
                bands: [{label: C, below: 80}, {label: B, from: 80}]
                """))
        .containsExactly(
            "test.yml: expected one of [target, yearly-target, linear-pace,"
                + " baseline-progress, baseline-pace] for 'measure' but found 'guess'");
  }

  @Test
  void numbersOutsideTheirBoundsAreNamed() {
    assertThat(faults("kind: capped-attainment-mean\nfloor: 5\ncap: 5\ndecimals: -1"))
        .containsExactly(
            "test.yml: expected 'floor' below 'cap'",
            "test.yml: expected 'decimals' from 0 to 6 but found -1");
    assertThat(faults("kind: capped-attainment-mean\nfloor: 5\ncap: 6\ndecimals: 7"))
        .containsExactly("test.yml: expected 'decimals' from 0 to 6 but found 7");
    assertThat(faultsOf(HEAD + "kind: capped-attainment-mean\nfloor: 5\ncap: 6\ndecimals: 6"))
        .isEmpty();
  }

  @Test
  void rangesMustMeetWithoutGapOrOverlap() {
    assertThat(bands("{label: C, below: 80}", "{label: B, above: 80}"))
        .containsExactly("test.yml: gap between 'C' and 'B'");
    assertThat(bands("{label: C, upTo: 80}", "{label: B, from: 80}"))
        .containsExactly("test.yml: overlap between 'C' and 'B'");
    assertThat(bands("{label: C, below: 79}", "{label: B, from: 80}"))
        .containsExactly("test.yml: gap between 'C' and 'B'");
    assertThat(bands("{label: C, below: 81}", "{label: B, from: 80}"))
        .containsExactly("test.yml: overlap between 'C' and 'B'");
    assertThat(bands("{label: C}", "{label: B, from: 80}"))
        .containsExactly("test.yml: overlap between 'C' and 'B'");
    assertThat(bands("{label: C, below: 80}", "{label: B}"))
        .containsExactly("test.yml: overlap between 'C' and 'B'");
    assertThat(bands("{label: C, below: 80}", "{label: B, from: 80}")).isEmpty();
    assertThat(bands("{label: C, upTo: 80}", "{label: B, above: 80}")).isEmpty();
  }

  @Test
  void rangesMustGoOnWithoutEnd() {
    assertThat(bands("{label: C, from: 0, below: 80}", "{label: B, from: 80}"))
        .containsExactly(
            "test.yml.bands: expected the first range open downwards and the last open upwards");
    assertThat(bands("{label: C, below: 80}", "{label: B, from: 80, upTo: 100}"))
        .containsExactly(
            "test.yml.bands: expected the first range open downwards and the last open upwards");
  }

  @Test
  void aRangeSaysEachOfItsEndsOnce() {
    assertThat(bands("{label: C, below: 80, upTo: 80}", "{label: B, from: 80, above: 80}"))
        .contains(
            "test.yml.bands[0]: expected either 'upTo' or 'below', found both",
            "test.yml.bands[1]: expected either 'from' or 'above', found both");
    assertThat(bands("{label: C, exactly: 80, below: 90}", "{label: B, from: 80}"))
        .contains("test.yml.bands[0]: expected either 'exactly' or 'below', found both");
    assertThat(bands("{label: C, below: 80, from: 90}", "{label: B, from: 80}"))
        .contains("test.yml.bands[0]: nothing is in this range");
    assertThat(bands("{label: C, below: eighty}", "{label: B, from: 80}"))
        .contains("test.yml.bands[0]: expected a number for 'below' but found 'eighty'");
  }

  @Test
  void aLabelStandsForOneThing() {
    assertThat(bands("{label: A, below: 80}", "{label: A, from: 80}"))
        .containsExactly("test.yml: label 'A' occurs twice");
    assertThat(bands("{labels: [{label: A}], label: B, below: 80}", "{label: C, from: 80}"))
        .containsExactly("test.yml.bands[0]: expected either 'label' or 'labels', found both");
    assertThat(
            faults("kind: judged-labels\norder: [{label: A}, {label: B}]\nnotRated: [{label: A}]"))
        .containsExactly("test.yml: label 'A' occurs twice");
    assertThat(
            faults(
                """
                kind: baseline-direction
                rungs: [{when: worse, label: A}, {when: level, label: A}, {when: better, label: B}]
                tolerance: none
                notRated: [{label: B}]
                """))
        .containsExactly("test.yml: label 'B' occurs twice");
  }

  @Test
  void onlyAttainmentCanBeTurnedRound() {
    assertThat(
            faults(
                """
                kind: attainment-bands
                measure: linear-pace
                decreasing: inverse
                bands: [{label: C, below: 80}, {label: B, from: 80}]
                """))
        .containsExactly(
            "test.yml: expected one of [refused] for 'decreasing' but found 'inverse'");
    assertThat(
            faultsOf(
                HEAD
                    + """
                    kind: attainment-bands
                    measure: yearly-target
                    decreasing: mirrored
                    bands: [{label: C, below: 80}, {label: B, from: 80}]
                    """))
        .isEmpty();
  }

  @Test
  void rungsStandInTheirOrderAndOnce() {
    String order =
        "test.yml: expected 'rungs' in the order worse, level, better, on-pace, target-reached,"
            + " target-exceeded";
    assertThat(rungs("{when: level, label: B}, {when: worse, label: C}, {when: better, label: A}"))
        .containsExactly(order);
    assertThat(
            rungs(
                "{when: worse, label: C}, {when: level, label: B}, {when: better, label: A},"
                    + " {when: better, label: S}"))
        .containsExactly(order);
    assertThat(rungs("{when: worse, label: C}, {when: better, label: A}"))
        .containsExactly("test.yml.rungs: expected a mapping for 'level'");
    assertThat(rungs("{when: later, label: C}, {when: level, label: B}, {when: better, label: A}"))
        .contains(
            "test.yml.rungs[0]: expected one of [worse, level, better,"
                + " on-pace, target-reached, target-exceeded] for 'when' but found 'later'");
  }

  @Test
  void toleranceIsAWordOrALimit() {
    assertThat(tolerance("some"))
        .containsExactly(
            "test.yml: expected one of [none, unstated] for 'tolerance' but found 'some'");
    assertThat(tolerance("{points: 3, percent: 10, side: both}"))
        .containsExactly("test.yml.tolerance: expected either 'points' or 'percent', found both");
    assertThat(tolerance("{side: above}"))
        .containsExactly(
            "test.yml.tolerance: expected one of [both, below] for 'side' but found 'above'",
            "test.yml.tolerance: expected a number for 'percent'");
    assertThat(tolerance("{percent: -1}"))
        .containsExactly("test.yml.tolerance: expected '0' below 'percent'");
    assertThat(tolerance("{percent: 0}")).isEmpty();
    assertThat(tolerance("{points: 3, wide: 1}"))
        .containsExactly("test.yml.tolerance: unknown key 'wide'");
    assertThat(faults("kind: baseline-direction\ncombination: mean\ntolerance: none"))
        .contains(
            "test.yml: expected one of [unstated, worst, best] for 'combination' but found 'mean'");
  }

  @Test
  void pointsCoverEveryRate() {
    assertThat(
            faults(
                """
                kind: points
                components:
                  - {name: 率, awards: [{points: 1, below: 80}, {points: 2, from: 90}]}
                  - {name: 人, grants: [{label: A, points: 1}, {label: A, points: many}]}
                  - {name: 両, awards: [], grants: [{label: A, points: 1}]}
                  - {name: 無, grants: []}
                aggregation: most
                bands: [{label: C, below: 80}, {label: B, from: 80}]
                order: [{label: C}]
                """))
        .containsExactly(
            "test.yml.components[0]: gap between '1' and '2'",
            "test.yml.components[1].grants[1]: expected a number for 'points' but found 'many'",
            "test.yml.components[1]: label 'A' occurs twice",
            "test.yml.components[2]: expected either 'awards' or 'grants', found both",
            "test.yml.components[3]: expected at least 1 in 'grants' but found 0",
            "test.yml: expected either 'bands' or 'order', found both",
            "test.yml: expected one of [sum, mean] for 'aggregation' but found 'most'");
  }

  @Test
  void aMatrixHasACellForEveryPairAndKnowsItsLabels() {
    assertThat(
            faults(
                """
                kind: two-axes
                first: {name: 一, kind: judged-labels, order: [{label: a}, {label: b}]}
                second: {name: 二, kind: judged-labels, order: [{label: c}, {label: d}]}
                order: [{label: Z}, {label: Y}, {label: X}]
                matrix:
                  - {first: a, second: c, label: Z}
                  - {first: a, second: c, label: Y}
                  - {first: q, second: c, label: Z}
                  - {first: b, second: r, label: S}
                  - {first: b, second: d}
                """))
        .containsExactly(
            "test.yml.matrix[2]: unknown label 'q' in 'first', expected one of a, b",
            "test.yml.matrix[3]: unknown label 'r' in 'second', expected one of c, d",
            "test.yml.matrix[3]: unknown label 'S' in 'label', expected one of Z, Y, X",
            "test.yml.matrix[4]: expected a text for 'label'",
            "test.yml: two cells for 'a' and 'c'",
            "test.yml: no cell for 'a' and 'd'",
            "test.yml: no cell for 'b' and 'c'",
            "test.yml: nothing gives label 'X'");
  }

  @Test
  void anAxisGivesLabels() {
    assertThat(
            faults(
                """
                kind: two-axes
                first: {name: 一, kind: unrated}
                second: {name: 二, kind: points, aggregation: sum,
                  components: [{name: 人, grants: [{label: a, points: 1}]}]}
                """))
        .containsExactly(
            "test.yml.first: expected one of [attainment-bands,"
                + " baseline-direction, judged-labels, points, two-axes] for 'kind' but found 'unrated'",
            "test.yml.second: expected one of [attainment-bands,"
                + " baseline-direction, judged-labels, points, two-axes] for 'kind' but found 'points'");
  }

  @Test
  void faultsAreDataToo() {
    InvalidCatalog invalid =
        catchThrowableOfType(
            InvalidCatalog.class,
            () -> SchemeReader.read("test.yml", HEAD + "kind: unrated\nflor: 0"));
    assertThat(invalid.faults())
        .containsExactly(
            new Fault.UnknownKey(
                "test.yml",
                "flor",
                List.of("code", "kind", "name", "explanation", "source", "assumptions")));
    assertThat(invalid).hasMessage("test.yml: unknown key 'flor'");
  }

  private static List<String> bands(String worse, String better) {
    return faults("kind: attainment-bands\nbands: [" + worse + ", " + better + "]");
  }

  private static List<String> rungs(String rungs) {
    return faults("kind: baseline-direction\ntolerance: none\nrungs: [" + rungs + "]");
  }

  private static List<String> tolerance(String tolerance) {
    return faults(
        """
        kind: baseline-direction
        rungs: [{when: worse, label: C}, {when: level, label: B}, {when: better, label: A}]
        tolerance: %s
        """
            .formatted(tolerance));
  }

  private static List<String> faults(String body) {
    return faultsOf(HEAD + body);
  }

  private static List<String> faultsOf(String yaml) {
    try {
      SchemeReader.read("test.yml", yaml);
      return List.of();
    } catch (InvalidCatalog invalid) {
      return invalid.messages();
    }
  }
}
