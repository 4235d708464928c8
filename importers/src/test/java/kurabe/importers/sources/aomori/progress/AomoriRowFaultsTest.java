package kurabe.importers.sources.aomori.progress;

import static kurabe.importers.testing.Edits.editRow;
import static kurabe.importers.testing.Edits.lineOf;
import static kurabe.importers.testing.Edits.repeat;
import static kurabe.importers.testing.Edits.replace;
import static kurabe.importers.testing.Edits.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.source.Place;
import kurabe.importers.testing.Readings;
import org.junit.jupiter.api.Test;

/// What is wrong in a row is coped with where it can mean only one thing, and reported with its
/// line where it cannot.
class AomoriRowFaultsTest {

  private static final String ROW = "ICT活用工事件数(年間)";

  private final Readings readings = new Readings(new AomoriProgress());

  private final String text = BundledText.read();

  private final Place rowPlace = new Place.Line(lineOf(text, ROW));

  @Test
  void aChangedRateIsReadAsItIsPrinted() {
    String changed = replace(text, "68件 (R6年度)\t56.7%", "68件 (R6年度)\t66.7%");

    assertThat(rates(readings.edition(changed)).getFirst()).isEqualTo("66.7");
    assertThat(readings.edition(changed).problems()).hasSize(1);
  }

  @Test
  void anIllegibleValueIsAbsentAndReported() {
    Edition edition = readings.edition(replace(text, "\t68件 (R6年度)\t", "\t6８#件\t"));

    assertThat(values(edition).getFirst())
        .isEqualTo(new Value.Absent(AbsenceReason.UNREADABLE, "6８#件"));
    assertThat(edition.problems())
        .contains(new Problem.UnreadableFigure(rowPlace, ROW, "値", "6８#件"));
    assertThat(edition.observations()).hasSize(60);
  }

  @Test
  void anIllegibleRateOrTargetIsAbsentAndReported() {
    String broken = replace(text, "\t56.7%\t", "\t5b.7%\t");
    broken = replace(broken, "\t120件\t", "\t12O件\t");
    Edition edition = readings.edition(broken);

    assertThat(rates(edition)).containsExactly("?", "61.7");
    assertThat(indicator(edition).target().orElseThrow().value())
        .isEqualTo(new Value.Absent(AbsenceReason.UNREADABLE, "12O件"));
    assertThat(edition.problems())
        .contains(
            new Problem.UnreadableFigure(rowPlace, ROW, "達成率", "5b.7%"),
            new Problem.UnreadableFigure(rowPlace, ROW, "目標値", "12O件"));
  }

  @Test
  void twoFiguresInACellAreNoFigure() {
    Edition edition = readings.edition(replace(text, "\t68件 (R6年度)\t", "\t68件 74件\t"));

    assertThat(values(edition).getFirst()).isInstanceOf(Value.Absent.class);
  }

  @Test
  void aMissingRateIsMissingWithItsReason() {
    Edition edition = readings.edition(replace(text, "\t56.7%\t", "\t調査中\t"));

    assertThat(evaluations(edition).getFirst().outcome())
        .isEqualTo(new Outcome.Missing(AbsenceReason.NOT_YET_SURVEYED));
  }

  @Test
  void aRowThatWasPushedRightIsPutBack() {
    String pushed = editRow(text, ROW, cells -> inserted(cells, 1, ""));
    Edition edition = readings.edition(pushed);

    assertThat(rates(edition)).containsExactly("56.7", "61.7");
    assertThat(edition.problems()).anyMatch(Problem.DisplacedCells.class::isInstance);
  }

  @Test
  void aRateThatIsPrintedTwiceIsTakenOnce() {
    String repeated = editRow(text, ROW, cells -> inserted(cells, 4, "56.7%"));
    Edition edition = readings.edition(repeated);

    assertThat(rates(edition)).containsExactly("56.7", "61.7");
    assertThat(edition.problems()).anyMatch(Problem.RepeatedFigure.class::isInstance);
  }

  @Test
  void aRowThatFitsTheColumnsInNoOneWayIsSkippedLoudly() {
    String lost = editRow(text, ROW, cells -> cells.subList(0, 4));
    Edition edition = readings.edition(lost);

    assertThat(edition.observations()).hasSize(58);
    assertThat(edition.problems())
        .contains(new Problem.SkippedRow(rowPlace, "ICT活用工事件数(年間)\t120件\t68件 (R6年度)\t56.7%"))
        .anyMatch(Problem.CountMismatch.class::isInstance);
  }

  @Test
  void aRowThatIsThereTwiceIsReadOnce() {
    Edition edition = readings.edition(repeat(text, ROW));

    assertThat(edition.observations()).hasSize(60);
    assertThat(edition.problems())
        .contains(new Problem.DuplicateItem(new Place.Line(lineOf(text, ROW) + 1), ROW));
  }

  @Test
  void aRowThatIsNotThereIsMissedByTheAnnouncedCount() {
    Edition edition = readings.edition(without(text, ROW));

    Place place = new Place.Line(lineOf(text, "3分野 8項目"));
    assertThat(edition.problems()).contains(new Problem.CountMismatch(place, "中間指標", 30, 29));
  }

  private static List<String> inserted(List<String> cells, int at, String cell) {
    cells.add(at, cell);
    return cells;
  }

  private static Indicator indicator(Edition edition) {
    return edition
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .filter(each -> each.name().equals(ROW))
        .findFirst()
        .orElseThrow();
  }

  private static List<Value> values(Edition edition) {
    return new EditionIndex(edition)
        .listObservations(indicator(edition).key()).stream().map(Observation::value).toList();
  }

  private static List<PublishedEvaluation> evaluations(Edition edition) {
    return new EditionIndex(edition)
        .listEvaluations(new Subject.OfIndicator(indicator(edition).key()));
  }

  private static List<String> rates(Edition edition) {
    return evaluations(edition).stream()
        .map(each -> each.outcome() instanceof Outcome.Rate(Quantity rate) ? rate.plain() : "?")
        .toList();
  }
}
