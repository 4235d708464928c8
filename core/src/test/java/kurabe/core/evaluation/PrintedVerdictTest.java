package kurabe.core.evaluation;

import static kurabe.core.Fixtures.quantity;
import static kurabe.core.evaluation.Rules.bands;
import static kurabe.core.evaluation.Rules.scheme;
import static kurabe.core.evaluation.Rules.steps;
import static kurabe.core.evaluation.Rules.text;
import static org.assertj.core.api.Assertions.assertThat;

import kurabe.core.quantity.AbsenceReason;
import kurabe.core.scheme.EvaluationScheme;
import org.junit.jupiter.api.Test;

/// What is left of a verdict under another scheme, where it is all that is printed.
class PrintedVerdictTest {

  private static final EvaluationScheme OWN = bands("notRated: [{label: '-'}]");
  private static final EvaluationScheme MEAN =
      scheme("kind: capped-attainment-mean\nfloor: 0\ncap: 100\ndecimals: 1");
  private static final EvaluationScheme FOUR =
      scheme(
          """
          kind: attainment-bands
          bands:
            - {label: D, below: 50}
            - {label: C, from: 50, below: 80}
            - {label: B, from: 80, below: 100}
            - {label: A, from: 100}
          """);
  private static final EvaluationScheme JUDGED =
      scheme("kind: judged-labels\norder: [{label: 遅れ}, {label: 順調}]");
  private static final EvaluationScheme MOVED =
      scheme(
          """
          kind: baseline-direction
          rungs: [{when: worse, label: c}, {when: level, label: b}, {when: better, label: a}]
          tolerance: none
          """);
  private static final String AWARDS =
      "awards: [{points: 1, below: 80}, {points: 5, from: 80, below: 100}, {points: 9, from: 100}]\n";

  @Test
  void aLetterIsTheRatesOfItsBand() {
    assertThat(under(MEAN, "A")).isEqualTo("? [100, 100] grade-only");
    assertThat(under(MEAN, "B")).isEqualTo("? [80, 100] grade-only");
    assertThat(under(MEAN, "C")).isEqualTo("? [0, 80] grade-only");
  }

  @Test
  void aLetterIsTheLabelsThatItsRangeMeetsWithTheirOpenEnds() {
    assertThat(under(FOUR, "A")).isEqualTo("? [A] grade-only");
    assertThat(under(FOUR, "B")).isEqualTo("? [B, A] grade-only");
    assertThat(under(FOUR, "C")).isEqualTo("? [D, C] grade-only");
  }

  @Test
  void aLetterIsNeverAVerdictElsewhere() {
    EvaluationScheme points =
        scheme("kind: points\ncomponents:\n  - name: 率\n    " + AWARDS + "aggregation: sum");
    assertThat(under(points, "A")).isEqualTo("? [9, 9] grade-only");
    assertThat(under(points, "B")).isEqualTo("? [5, 9] grade-only");
  }

  @Test
  void pointsOfPeopleComeOnTop() {
    EvaluationScheme points =
        scheme(
            "kind: points\ncomponents:\n  - name: 率\n    "
                + AWARDS
                + "  - name: 人\n    grants: [{label: 下, points: 1}, {label: 上, points: 3}]\n"
                + "aggregation: sum\nbands: [{label: 低, below: 9}, {label: 高, from: 9}]");
    assertThat(under(points, "A")).isEqualTo("? [高] grade-only");
    assertThat(under(points, "C")).isEqualTo("? [低] grade-only");
  }

  @Test
  void aPairOfAxesTakesWhatTheLetterTells() {
    EvaluationScheme axes =
        scheme(
            """
            kind: two-axes
            first: {name: 率, kind: attainment-bands, bands: [{label: 低, below: 80}, {label: 高, from: 80}]}
            second: {name: 人, kind: judged-labels, order: [{label: 否}, {label: 可}]}
            """);
    assertThat(under(axes, "B")).isEqualTo("? [高・否, 高・可] grade-only");
  }

  @Test
  void anotherMeasureIsRefused() {
    EvaluationScheme yearly = scheme(Rules.BANDS + "measure: yearly-target");
    EvaluationScheme yearlyMean =
        scheme(
            "kind: capped-attainment-mean\nmeasure: yearly-target\nfloor: 0\ncap: 1\ndecimals: 1");
    EvaluationScheme yearlyPoints =
        scheme(
            "kind: points\ncomponents:\n  - name: 率\n    measure: yearly-target\n    "
                + AWARDS
                + "aggregation: sum");
    assertThat(under(yearly, "A")).isEqualTo("! other-measure");
    assertThat(under(yearlyMean, "A")).isEqualTo("! other-measure");
    assertThat(under(yearlyPoints, "A")).isEqualTo("! other-measure");
    assertThat(under(MOVED, "A")).isEqualTo("! other-measure");
  }

  @Test
  void whatPeopleJudgedIsNoRate() {
    assertThat(under(JUDGED, "A")).isEqualTo("! judged");
    assertThat(under(scheme("kind: unrated"), "A")).isEqualTo("! unrated");
    assertThat(of(MEAN, JUDGED, new Outcome.Grade("順調"))).isEqualTo("! judged");
    assertThat(of(MEAN, MOVED, new Outcome.Grade("a"))).isEqualTo("! other-measure");
    assertThat(of(MEAN, scheme("kind: unrated"), new Outcome.Grade("a"))).isEqualTo("! unrated");
    assertThat(of(OWN, MEAN, new Outcome.Grade("a"))).isEqualTo("! unknown-label");
    assertThat(
            under(
                scheme(
                    "kind: points\ncomponents:\n  - name: 人\n    grants: [{label: 下, points: 1}]\n"
                        + "aggregation: sum"),
                "A"))
        .isEqualTo("! judged");
  }

  @Test
  void aRegradedLetterIsTheOneThatHoldsNow() {
    assertThat(under(MEAN, "C (A※1)")).isEqualTo("? [0, 80] grade-only");
  }

  @Test
  void noLetterIsNoRate() {
    assertThat(under(MEAN, "Z")).isEqualTo("! unknown-label");
    assertThat(of(MEAN, OWN, new Outcome.NotRated("-"))).isEqualTo("! not-rated");
    assertThat(of(MEAN, OWN, new Outcome.Missing(AbsenceReason.UNREADABLE)))
        .isEqualTo("! no-verdict");
  }

  @Test
  void aPrintedRateIsKnownToItsLastDigitAndAtTheCapOnlyFromBelow() {
    assertThat(rate("58.1%")).isEqualTo("? [C] rate-only");
    assertThat(rate("100.0%")).isEqualTo("? [B, A] rate-only");
    assertThat(rate("0.0%")).isEqualTo("? [D] rate-only");
    assertThat(of(MEAN, MEAN, new Outcome.Rate(quantity("58.1%"))))
        .isEqualTo("? [58.05, 58.15] rate-only");
    assertThat(of(MEAN, OWN, new Outcome.Rate(quantity("58.1%")))).isEqualTo("! other-measure");
  }

  @Test
  void theReasoningIsWrittenDown() {
    assertThat(steps(Evaluator.evaluate(MEAN, OWN, new Outcome.Grade("B"))))
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly("Published", "StandsFor");
  }

  private static String rate(String printed) {
    return of(FOUR, MEAN, new Outcome.Rate(quantity(printed)));
  }

  private static String under(EvaluationScheme scheme, String label) {
    return of(scheme, OWN, new Outcome.Grade(label));
  }

  private static String of(EvaluationScheme scheme, EvaluationScheme own, Outcome outcome) {
    return text(Evaluator.evaluate(scheme, own, outcome));
  }
}
