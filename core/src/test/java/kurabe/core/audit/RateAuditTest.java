package kurabe.core.audit;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.observation;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.rate;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Step;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RateAuditTest {

  private static final EvaluationScheme AOMORI =
      new Catalog().getScheme(new SchemeCode("aomori-dx"));

  @ParameterizedTest
  @CsvFileSource(resources = "/aomori-rates.csv", numLinesToSkip = 1)
  void everyRateOfTheAomoriReportIsExactOrWithinRounding(
      String value, String target, String rate, String computed, String verdict) {
    Audit audit = auditOf(value, target, rate);
    assertThat(audit.verdict().code()).isEqualTo(verdict);
    assertThat(figure(audit)).isEqualTo(computed);
  }

  @Test
  void aFallGivesZeroAndAnOvershootIsCapped() {
    assertThat(steps(auditOf("-0.3%", "14.6%", "0.0%"))).contains(Step.Floored.class);
    assertThat(steps(auditOf("60.0%", "45.4%", "100%"))).contains(Step.Capped.class);
    assertThat(steps(auditOf("218件", "375件", "58.1%")))
        .containsExactly(Step.Quotient.class, Step.Rounded.class);
  }

  @ParameterizedTest
  @CsvSource({"68.1%, inconsistent", "58.2%, inconsistent", "58.1%, exact", "58%, exact"})
  void aRateThatItsFiguresCannotGiveIsInconsistent(String rate, String verdict) {
    assertThat(auditOf("218件", "375件", rate).verdict().code()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"10人, 20件, UNITS_DIFFER", "10件, 0件, TARGET_NOT_POSITIVE"})
  void whatCannotBeDividedIsUndecidable(String value, String target, Refusal reason) {
    Audit audit = auditOf(value, target, "50.0%");
    assertThat(audit.verdict()).isEqualTo(Verdict.UNDECIDABLE);
    assertThat(audit.refusal()).contains(reason);
  }

  @Test
  void anAbsentValueIsUndecidableNotZero() {
    Indicator indicator = indicator("指標", Optional.of(value("10件")));
    Value absent = new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, "調査中");
    assertThat(auditOf(indicator, absent, "50.0%").refusal()).contains(Refusal.NO_VALUE);
  }

  @Test
  void aTargetInWordsIsUndecidable() {
    Indicator indicator = indicator("指標", Optional.of(new Value.Words("希望する職員")));
    assertThat(auditOf(indicator, value("1512人"), "50.0%").refusal())
        .contains(Refusal.TARGET_IN_WORDS);
  }

  @Test
  void anIndexIsTheMeanOfThePrintedRatesAndShowsWhatRoundingDid() {
    Audit audit = indexAudit("44.1%", "188人/1000人/18.8%", "769人/3707人/20.7%", "70.0%/75.3%/92.9%");
    assertThat(audit.verdict()).isEqualTo(Verdict.EXACT);
    Recomputation unrounded = audit.find(Basis.UNROUNDED).orElseThrow();
    assertThat(unrounded.verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(((Recomputed.Figure) unrounded.result()).rounded()).isEqualTo("44.2");
  }

  @Test
  void anIndexWithAPartThatIsNotPrintedIsUndecidable() {
    Audit audit = indexAudit("44.1%", "188人/1000人/18.8%", "769人/3707人/");
    assertThat(audit.refusal()).contains(Refusal.MISSING_PART);
  }

  @Test
  void indicatorsWithoutATargetStayOutOfTheMean() {
    Audit audit = indexAudit("18.8%", "188人/1000人/18.8%", "769人//");
    assertThat(audit.verdict()).isEqualTo(Verdict.EXACT);
  }

  @Test
  void printedDifferencesAreSubtractedAgain() {
    PlanItem item = item("1");
    Subject subject = new Subject.OfItem(item.key());
    PublishedEvaluation later =
        new PublishedEvaluation(
            subject,
            NOW,
            new Outcome.Rate(quantity("63.2%")),
            Optional.of(quantity("8.3ポイント")),
            kurabe.core.Fixtures.CITATION);
    Edition edition =
        edition(
            List.of(item), List.of(), List.of(rate(subject, BEFORE, "54.9%"), later), List.of());
    Audit audit = EditionAudit.of(edition, AOMORI).findDifference(subject, NOW).orElseThrow();
    assertThat(audit.verdict()).isEqualTo(Verdict.EXACT);
  }

  private static Audit auditOf(String value, String target, String rate) {
    return auditOf(indicator("指標", Optional.of(value(target))), value(value), rate);
  }

  private static Audit auditOf(Indicator indicator, Value value, String rate) {
    Subject subject = new Subject.OfIndicator(indicator.key());
    Edition edition =
        edition(
            List.of(item("1", indicator)),
            List.of(observation(indicator, NOW, value)),
            List.of(rate(subject, NOW, rate)),
            List.of());
    return EditionAudit.of(edition, AOMORI).findOutcome(subject, NOW).orElseThrow();
  }

  /// Each part is `value/target/rate`; target and rate may be empty.
  private static Audit indexAudit(String index, String... parts) {
    List<Indicator> indicators = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    List<PublishedEvaluation> evaluations = new ArrayList<>();
    for (String part : parts) {
      String[] fields = part.split("/", -1);
      Optional<Value> target =
          Optional.of(fields[1]).filter(text -> !text.isEmpty()).map(text -> value(text));
      Indicator indicator = indicator("指標" + indicators.size(), target);
      indicators.add(indicator);
      observations.add(observation(indicator, NOW, value(fields[0])));
      if (!fields[2].isEmpty()) {
        evaluations.add(rate(new Subject.OfIndicator(indicator.key()), NOW, fields[2]));
      }
    }
    PlanItem item = item("1", indicators.toArray(Indicator[]::new));
    Subject subject = new Subject.OfItem(item.key());
    evaluations.add(rate(subject, NOW, index));
    Edition edition = edition(List.of(item), observations, evaluations, List.of());
    return EditionAudit.of(edition, AOMORI).findOutcome(subject, NOW).orElseThrow();
  }

  private static String figure(Audit audit) {
    Recomputed result = audit.recomputations().getFirst().result();
    return ((Recomputed.Figure) result).rounded().toPlainString();
  }

  private static List<Class<?>> steps(Audit audit) {
    return audit.recomputations().getFirst().steps().stream()
        .<Class<?>>map(Step::getClass)
        .toList();
  }
}
