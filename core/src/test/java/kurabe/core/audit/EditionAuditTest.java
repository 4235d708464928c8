package kurabe.core.audit;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.grade;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.observation;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Catalog;
import kurabe.core.catalog.SchemeReader;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.PlanSpan;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

/// Claims under every kind of scheme.
class EditionAuditTest {

  private static final Catalog CATALOG = new Catalog();
  private static final Period R10 = new Period.FiscalYear(2028);
  private static final Indicator LATER =
      indicator("百件", Optional.of(value("100件")), Optional.of(R10));
  private static final Indicator MOVED = withBaseline(indicator("変化", Optional.empty()), "10件");

  @Test
  void aGradeAgainstTheBaselineIsComparedAgain() {
    EvaluationScheme plain = direction("none");
    assertThat(audit(plain, MOVED, "12件", "a").verdict()).isEqualTo(Verdict.EXACT);
    assertThat(audit(plain, MOVED, "12件", "c").verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void aRegradedGradeIsTheOneThatHoldsNow() {
    assertThat(audit(direction("none"), MOVED, "12件", "a (c※1)").verdict())
        .isEqualTo(Verdict.EXACT);
  }

  @Test
  void aLimitThatIsNotPrintedDecidesNothing() {
    assertThat(audit(direction("unstated"), MOVED, "12件", "a").refusal())
        .contains(Refusal.LIMIT_NOT_PRINTED);
  }

  @Test
  void aPartThatPeopleJudgeDecidesNothing() {
    Indicator due = indicator("十件", Optional.of(value("10件")), Optional.of(R6));
    assertThat(audit(scheme("kitsuki"), due, "5件", "C").refusal()).contains(Refusal.JUDGED);
    assertThat(audit(scheme("kitsuki"), due, "9件", "B").verdict()).isEqualTo(Verdict.EXACT);
    assertThat(audit(scheme("miyagi"), due, "9件", "順調").refusal()).contains(Refusal.JUDGED);
  }

  @Test
  void pointsWithoutLimitsDecideNoGrade() {
    EvaluationScheme points =
        SchemeReader.read(
            "test.yml",
            """
            code: test
            name: 試験
            explanation: 説明
            kind: points
            components: [{name: 率, awards: [{points: 1, below: 80}, {points: 2, from: 80}]}]
            aggregation: sum
            order: [{label: 低}, {label: 高}]
            """);
    Indicator due = indicator("十件", Optional.of(value("10件")), Optional.of(R6));
    assertThat(audit(points, due, "9件", "高").refusal()).contains(Refusal.LIMIT_NOT_PRINTED);
    assertThat(audit(points, indicator("参考", Optional.empty()), "9件", "高").refusal())
        .contains(Refusal.NO_FIGURES);
  }

  @Test
  void aPaceIsHeldAgainstThePlansTime() {
    // 12 of 60 months: 20 expected, 15 are 75 %
    PlanSpan span =
        new PlanSpan(new PlanCode("test"), YearMonth.of(2024, 4), Optional.empty(), "根拠", "出典");
    EvaluationScheme tama = scheme("tama-sosei");
    assertThat(audit(tama, LATER, "15件", "概ね", Optional.of(span)).verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(audit(tama, LATER, "15件", "概ね", Optional.empty()).refusal())
        .contains(Refusal.NO_PLAN_SPAN);
  }

  @Test
  void aTargetOfAnotherYearIsLeftOutWhereTheTargetItselfIsTheMeasure() {
    assertThat(audit(scheme("akita-dx"), LATER, "90件", "B").refusal()).contains(Refusal.NO_FIGURES);
  }

  @Test
  void aGradeOfAnIndicatorIsAuditedByItself() {
    Indicator due = indicator("十件", Optional.of(value("10件")), Optional.of(R6));
    Subject subject = new Subject.OfIndicator(due.key());
    PublishedEvaluation grade =
        new PublishedEvaluation(subject, R6, new Outcome.Grade("B"), Optional.empty(), CITATION);
    Edition edition =
        edition(
            List.of(item("1", due)),
            List.of(observation(due, R6, value("9件"))),
            List.of(grade),
            List.of());
    assertThat(EditionAudit.of(edition, scheme("akita-dx")).findOutcome(subject, R6).orElseThrow())
        .extracting(Audit::verdict)
        .isEqualTo(Verdict.EXACT);
  }

  @Test
  void anUnratedPlanDecidesNothingAndMarksAreNoClaims() {
    EvaluationScheme unrated =
        SchemeReader.read("test.yml", "code: test\nname: 試験\nexplanation: 説明\nkind: unrated");
    PlanItem item = item("1");
    Edition edition =
        edition(
            List.of(item),
            List.of(),
            List.of(
                grade(item, R6, new Outcome.Grade("A")),
                grade(item, NOW, new Outcome.Rate(quantity("5%"))),
                grade(item, BEFORE, new Outcome.NotRated("-")),
                grade(item, R10, new Outcome.Missing(AbsenceReason.UNREADABLE))),
            List.of());
    EditionAudit audits = EditionAudit.of(edition, unrated);
    assertThat(audits.audits())
        .hasSize(2)
        .allMatch(audit -> audit.refusal().equals(Optional.of(Refusal.UNRATED)));
    assertThat(audits.countByVerdict())
        .containsEntry(Verdict.UNDECIDABLE, 2L)
        .containsEntry(Verdict.EXACT, 0L)
        .hasSize(4);
  }

  @Test
  void aPrintedDifferenceIsFoundByWhatItSpeaksOf() {
    PlanItem item = item("1");
    Subject subject = new Subject.OfItem(item.key());
    Edition edition =
        edition(
            List.of(item),
            List.of(),
            List.of(
                difference(subject, BEFORE, "50.0%", Optional.empty()),
                difference(subject, NOW, "52.5%", Optional.of("2.5ポイント"))),
            List.of());
    EditionAudit audits = EditionAudit.of(edition, scheme("aomori-dx"));
    Audit found = audits.findDifference(subject, NOW).orElseThrow();
    assertThat(found.verdict()).isEqualTo(Verdict.EXACT);
    assertThat(found.find(Basis.PRINTED)).isPresent();
    assertThat(found.find(Basis.UNROUNDED)).isEmpty();
    assertThat(found.claim().period()).isEqualTo(NOW);
    assertThat(found.claim().citation()).isEqualTo(CITATION);
    assertThat(audits.findDifference(subject, BEFORE)).isEmpty();
    assertThat(audits.findDifference(new Subject.OfItem(item("2").key()), NOW)).isEmpty();
    assertThat(audits.findOutcome(new Subject.OfItem(item("2").key()), NOW)).isEmpty();
  }

  @Test
  void aDifferenceToNothingIsUndecidable() {
    PlanItem item = item("1");
    Subject subject = new Subject.OfItem(item.key());
    Edition edition =
        edition(
            List.of(item),
            List.of(),
            List.of(difference(subject, NOW, "52.5%", Optional.of("2.5ポイント"))),
            List.of());
    assertThat(
            EditionAudit.of(edition, scheme("aomori-dx"))
                .findDifference(subject, NOW)
                .orElseThrow()
                .refusal())
        .contains(Refusal.MISSING_PART);
  }

  private static PublishedEvaluation difference(
      Subject subject, Period period, String rate, Optional<String> difference) {
    return new PublishedEvaluation(
        subject,
        period,
        new Outcome.Rate(quantity(rate)),
        difference.map(printed -> quantity(printed)),
        CITATION);
  }

  private static EvaluationScheme direction(String tolerance) {
    return SchemeReader.read(
        "test.yml",
        """
        code: test
        name: 試験
        explanation: 説明
        kind: baseline-direction
        rungs: [{when: worse, label: c}, {when: level, label: b}, {when: better, label: a}]
        tolerance: %s
        """
            .formatted(tolerance));
  }

  private static Audit audit(
      EvaluationScheme scheme, Indicator indicator, String value, String grade) {
    return audit(scheme, indicator, value, grade, Optional.empty());
  }

  private static Audit audit(
      EvaluationScheme scheme,
      Indicator indicator,
      String value,
      String grade,
      Optional<PlanSpan> span) {
    PlanItem item = item("1", indicator);
    Observation observation =
        new Observation(
            indicator.key(), R6, value(value), new AsOf("R6", Optional.of(R6)), CITATION);
    Edition edition =
        edition(
            List.of(item),
            List.of(observation),
            List.of(grade(item, R6, new Outcome.Grade(grade))),
            List.of());
    return EditionAudit.of(edition, scheme, span)
        .findOutcome(new Subject.OfItem(item.key()), R6)
        .orElseThrow();
  }

  private static Indicator withBaseline(Indicator indicator, String baseline) {
    return new Indicator(
        indicator.key(),
        indicator.name(),
        indicator.unit(),
        indicator.direction(),
        indicator.target(),
        Optional.of(new Baseline(value(baseline), AsOf.UNSTATED, CITATION)),
        List.of(),
        "",
        CITATION);
  }

  private static EvaluationScheme scheme(String code) {
    return CATALOG.getScheme(new SchemeCode(code));
  }
}
