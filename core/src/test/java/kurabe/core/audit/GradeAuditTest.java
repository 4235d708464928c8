package kurabe.core.audit;

import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.grade;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.observation;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.Fixtures;
import kurabe.core.catalog.Catalog;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Refusal;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.report.Observation;
import kurabe.core.report.Tally;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeAuditTest {

  private static final EvaluationScheme AKITA = new Catalog().getScheme(new SchemeCode("akita-dx"));

  @ParameterizedTest(name = "項目{0}")
  @CsvSource({
    "1, 80.9%, 90%, B",
    "3, 60%, 50%, A",
    "6, 90.8%, 100%, B",
    "22, 241件, 175件, A",
    "27, 8件, 9件, B",
    "31, 4社, 2社, A",
    "50, 51件, 60件, B",
    "55, 353事業所, 284事業所, A",
    "68, 93%, 69%, A",
    "81, 83858PV, 33000PV, A",
    "84, 1331人, 1200人, A",
    "89, 1032人, 1800人, C"
  })
  void theTwelveItemsWithOneTargetAgreeWithTheirPrintedGrade(
      String number, String actual, String target, String grade) {
    assertThat(audit(R6, grade, number, actual + "/" + target).verdict()).isEqualTo(Verdict.EXACT);
  }

  @Test
  void severalTargetsWithDifferentGradesAreUndecidable() {
    assertThat(
            audit(R6, "A", "45", "92事業者/75事業者", "300E4PV/174E4PV", "2999E3人泊/3700E3人泊").refusal())
        .contains(Refusal.COMBINATION_NOT_PRINTED);
    assertThat(audit(R6, "A", "60", "20事業者/22事業者", "9事業者/8事業者").refusal())
        .contains(Refusal.COMBINATION_NOT_PRINTED);
  }

  @Test
  void severalTargetsWithTheSameGradeDecideIt() {
    assertThat(audit(R6, "A", "45", "92件/75件", "300件/174件").verdict()).isEqualTo(Verdict.EXACT);
  }

  @Test
  void boundsBelongToTheBandThatSaysSo() {
    assertThat(audit(R6, "B", "1", "80件/100件").verdict()).isEqualTo(Verdict.EXACT);
    assertThat(audit(R6, "B", "1", "100件/100件").verdict()).isEqualTo(Verdict.EXACT);
    assertThat(audit(R6, "A", "1", "101件/100件").verdict()).isEqualTo(Verdict.EXACT);
    assertThat(audit(R6, "C", "1", "79件/100件").verdict()).isEqualTo(Verdict.EXACT);
  }

  @Test
  void aGradeThatRoundingLeavesOpenIsWithinRounding() {
    assertThat(audit(R6, "A", "1", "90%/90%").verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
  }

  @Test
  void aGradeThatItsFiguresCannotGiveIsInconsistent() {
    assertThat(audit(R6, "A", "1", "51件/60件").verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void anItemWithoutFiguresIsUndecidable() {
    assertThat(audit(R6, "B", "7").refusal()).contains(Refusal.NO_FIGURES);
  }

  @Test
  void aTargetOfAnotherYearDecidesNothing() {
    assertThat(audit(R5, "B", "1", "80.9%/90%").refusal()).contains(Refusal.NO_FIGURES);
  }

  @Test
  void countsAndSharesOfGradesAreCountedAgain() {
    List<Audit> audits = tally(10, 0, "10件", "90.9%");
    assertThat(audits).extracting(Audit::verdict).containsExactly(Verdict.EXACT, Verdict.EXACT);
  }

  @Test
  void aCountThatIsNotThereIsInconsistent() {
    assertThat(tally(10, 0, "9件", "81.8%").getFirst().verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(tally(10, 0, "10件", "80.9%").getLast().verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void aMissingGradeLeavesTheCountOpen() {
    assertThat(tally(9, 1, "10件", "90.9%").getFirst().refusal()).contains(Refusal.MISSING_PART);
    assertThat(tally(8, 1, "10件", "90.9%").getFirst().verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  /// Each pair is `actual/target`.
  private static Audit audit(Period period, String printed, String number, String... pairs) {
    List<Indicator> indicators = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    for (String pair : pairs) {
      String[] fields = pair.split("/", -1);
      Value target = value(fields[1]);
      Indicator indicator =
          indicator("指標" + indicators.size(), Optional.of(target), Optional.of(R6));
      indicators.add(indicator);
      observations.add(observation(indicator, R6, value(fields[0])));
    }
    PlanItem item = item(number, indicators.toArray(Indicator[]::new));
    PublishedEvaluation grade = grade(item, period, new Outcome.Grade(printed));
    return EditionAudit.of(edition(List.of(item), observations, List.of(grade), List.of()), AKITA)
        .findOutcome(new Subject.OfItem(item.key()), period)
        .orElseThrow();
  }

  /// Audits of a tally over 11 items of which `graded` got an A and `missing` have no grade
  /// printed.
  private static List<Audit> tally(int graded, int missing, String count, String share) {
    List<PlanItem> items = IntStream.range(0, 11).mapToObj(i -> item(Integer.toString(i))).toList();
    List<PublishedEvaluation> grades =
        IntStream.range(0, 11)
            .mapToObj(i -> grade(items.get(i), R6, outcome(i, graded, missing)))
            .toList();
    Tally tally =
        new Tally(
            R6,
            List.of(new Tally.Count("A", quantity(count), Optional.of(quantity(share)))),
            Optional.of(quantity("11件")),
            Fixtures.CITATION);
    return EditionAudit.of(edition(items, List.of(), grades, List.of(tally)), AKITA)
        .audits()
        .stream()
        .filter(audit -> !(audit.claim() instanceof Claim.OutcomeClaim))
        .toList();
  }

  private static Outcome outcome(int i, int graded, int missing) {
    if (i < graded) {
      return new Outcome.Grade("A");
    }
    return i < graded + missing
        ? new Outcome.Missing(AbsenceReason.UNREADABLE)
        : new Outcome.NotRated("-");
  }
}
