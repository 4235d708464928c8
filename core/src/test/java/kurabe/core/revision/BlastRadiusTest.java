package kurabe.core.revision;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.head;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static kurabe.core.revision.Report.CASES;
import static kurabe.core.revision.Report.OF_INDEX;
import static kurabe.core.revision.Report.SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.Fixtures;
import kurabe.core.RevisionFixtures;
import kurabe.core.audit.Verdict;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping;
import kurabe.core.concordance.Origin;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Subject;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.reference.SurveyCode;
import kurabe.core.report.Edition;
import kurabe.core.revision.Movement.DefinitionMoved;
import kurabe.core.revision.Movement.GapMoved;
import kurabe.core.revision.Movement.IndicatorMoved;
import kurabe.core.revision.Movement.OutcomeDifferenceMoved;
import kurabe.core.revision.Movement.OutcomeMoved;
import kurabe.core.revision.Movement.PrintedDifferenceMoved;
import kurabe.core.revision.Movement.RecomputedMoved;
import kurabe.core.revision.Movement.SurveyGapMoved;
import kurabe.core.revision.Movement.TallyMoved;
import kurabe.core.revision.Movement.TargetMoved;
import kurabe.core.revision.Movement.ValueDifferenceMoved;
import kurabe.core.revision.Movement.ValueMoved;
import kurabe.core.revision.Movement.VerdictMoved;
import kurabe.core.source.Place;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

class BlastRadiusTest {

  private static final Concept TELEWORK =
      new ConceptCatalog()
          .concepts()
          .findConcept(new ConceptCode("municipal-telework"))
          .orElseThrow();

  private static final BlastRadius RADIUS = radius(Report.sound(), Report.corrected());

  @Test
  void aCorrectedValueMovesItsRateItsIndexAndTheDifferences() {
    assertThat(RADIUS.countByGroup())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Group.INDEX, 1L,
                Group.RATE, 1L,
                Group.VALUE, 1L,
                // The rate, the index, and the index from unrounded rates are computed anew.
                Group.VERDICT, 3L,
                // The printed one, and those of value, rate and index as computed.
                Group.DIFFERENCE, 4L));
  }

  @Test
  void anIndexMovesFromOneFigureToTheOther() {
    OutcomeMoved index = only(OutcomeMoved.class, Group.INDEX);
    assertThat(index.subject()).isEqualTo(OF_INDEX);
    assertThat(index.period()).isEqualTo(NOW);
    assertThat(index.change().findBefore().orElseThrow().content()).isEqualTo(rate("52.5%"));
    assertThat(index.change().findAfter().orElseThrow().content()).isEqualTo(rate("55.4%"));
  }

  @Test
  void howFarAFigureWentIsMeasuredInItsOwnUnit() {
    assertThat(RADIUS.measure(only(OutcomeMoved.class, Group.INDEX))).contains(points("2.9"));
    assertThat(RADIUS.measure(only(ValueMoved.class)))
        .contains(new Difference.Amount(Rational.of(22), new Unit("件")));
    assertThat(RADIUS.measure(only(PrintedDifferenceMoved.class))).contains(points("2.9"));
  }

  @Test
  void bothSidesAreCitedFromTheirOwnRevision() {
    BlastRadius moved =
        radius(Report.sound(), new Report().linesAbove(100).figures("240件", "64.0%"));
    ValueMoved value = (ValueMoved) moved.list(Group.VALUE).getFirst();
    assertThat(value.change().findBefore().orElseThrow().citation().place())
        .isEqualTo(new Place.Line(3));
    assertThat(value.change().findAfter().orElseThrow().citation().place())
        .isEqualTo(new Place.Line(103));
  }

  @Test
  void aPrintedAndAComputedDifferenceAreToldApart() {
    assertThat(only(PrintedDifferenceMoved.class).change().findAfter().orElseThrow().content())
        .isEqualTo(quantity("4.3ポイント"));
    assertThat(RADIUS.movements())
        .filteredOn(OutcomeDifferenceMoved.class::isInstance)
        .map(it -> ((OutcomeDifferenceMoved) it).change().findAfter().orElseThrow().content())
        .containsExactlyInAnyOrder(points("5.9"), points("4.3"));
    assertThat(only(ValueDifferenceMoved.class).change().findAfter().orElseThrow().content())
        .isEqualTo(new Difference.Amount(Rational.of(22), new Unit("件")));
  }

  @Test
  void anIndexMovedBecauseOfTheIndicatorUnderItThatMoved() {
    assertThat(RADIUS.listCauses(only(OutcomeMoved.class, Group.INDEX)))
        .extracting(Movement::findSubject)
        .containsOnly(Optional.of(new Subject.OfIndicator(CASES.key())))
        .hasSize(2);
  }

  @Test
  void aRecomputationTakesNoNoteOfWhatIsPrinted() {
    List<Movement> recomputed =
        RADIUS.movements().stream().filter(RecomputedMoved.class::isInstance).toList();
    assertThat(recomputed.stream().map(RADIUS::listCauses).map(List::size))
        .as("rate from value, index from value and rate, index from value")
        .containsExactly(1, 2, 1);
  }

  @Test
  void aValueMovedBecauseTheDocumentSaysSo() {
    assertThat(RADIUS.listCauses(only(ValueMoved.class))).isEmpty();
  }

  @Test
  void aCorrectionThatForgetsTheRateMovesTheVerdict() {
    Report forgetful = new Report().figures("240件", "58.1%").index("52.5%", "1.4ポイント");
    BlastRadius radius = radius(Report.sound(), forgetful);
    assertThat(radius.list(Group.RATE)).isEmpty();
    VerdictMoved verdict = only(radius, VerdictMoved.class);
    assertThat(verdict.change().findBefore().orElseThrow().content().verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(verdict.change().findAfter().orElseThrow().content().verdict())
        .isEqualTo(Verdict.INCONSISTENT);
    assertThat(radius.listCauses(verdict)).containsExactly(only(radius, ValueMoved.class));
  }

  @Test
  void aNewTargetMovesWhatIsComputedFromIt() {
    Indicator lower = indicator("相談件数", Optional.of(value("300件")));
    BlastRadius radius = radius(Report.sound(), Report.sound().measuring(item("1", lower, SHARE)));
    assertThat(only(radius, TargetMoved.class).indicator()).isEqualTo(CASES.key());
    assertThat(radius.movements().stream().filter(RecomputedMoved.class::isInstance)).hasSize(4);
    assertThat(radius.list(Group.INDEX)).isEmpty();
  }

  @Test
  void anAddedAndARemovedIndicatorAreTold() {
    Indicator other = indicator("別の指標", Optional.of(value("10社")));
    BlastRadius radius =
        radius(
            Report.sound(),
            new Report().measuring(item("1", other, SHARE)).row(other, NOW, "5社", "50.0%"));
    assertThat(radius.movements())
        .filteredOn(IndicatorMoved.class::isInstance)
        .map(Movement::change)
        .hasExactlyElementsOfTypes(Change.Added.class, Change.Removed.class);
  }

  @Test
  void anotherUnitIsAnotherDefinition() {
    Indicator people =
        new Indicator(
            CASES.key(),
            CASES.name(),
            new Unit("人"),
            CASES.direction(),
            CASES.target(),
            CASES.baseline(),
            CASES.milestones(),
            CASES.dataSource(),
            CASES.citation());
    BlastRadius radius = radius(Report.sound(), Report.sound().measuring(item("1", people, SHARE)));
    assertThat(only(radius, DefinitionMoved.class).indicator()).isEqualTo(CASES.key());
  }

  @Test
  void theGapToTheNationMovesWithTheValueOrWithTheNation() {
    BlastRadius nation =
        radius(Report.sound().nation(SHARE, "30.0%"), Report.sound().nation(SHARE, "31.0%"));
    assertThat(only(nation, GapMoved.class).change())
        .extracting(change -> change.findAfter().orElseThrow().content())
        .isEqualTo(points("6.4"));
    assertThat(nation.listCauses(only(nation, GapMoved.class))).hasSize(1);
  }

  @Test
  void theGapToAnOfficialSurveyMovesWithTheValueThatIsMappedToIt() {
    Mapping telework =
        new Mapping(
            new MappedSubject.OfIndicator(new PlanCode("test"), SHARE.name()),
            new Mapping.Aim.ToConcept(TELEWORK.code(), Fit.SAME),
            "根拠",
            Optional.empty());
    Revision before =
        new Report()
            .row(SHARE, NOW, "37.4%", "46.8%")
            .revision(1, List.of(telework), Map.of(TELEWORK.code(), nation()));
    Revision after =
        new Report()
            .row(SHARE, NOW, "40.0%", "50.0%")
            .revision(2, List.of(telework), Map.of(TELEWORK.code(), nation()));
    BlastRadius radius = BlastRadius.between(before, after);
    SurveyGapMoved gap = only(radius, SurveyGapMoved.class);
    assertThat(gap.change().findBefore().orElseThrow().content()).isEqualTo(points("-0.8"));
    assertThat(gap.change().findAfter().orElseThrow().content()).isEqualTo(points("1.8"));
    assertThat(radius.listCauses(gap)).containsExactly(only(radius, ValueMoved.class));
  }

  /// 38.2 % in the same fiscal year.
  private static ConceptFigure nation() {
    Period fiscal = new Period.FiscalYear(2024);
    return new ConceptFigure(
        TELEWORK,
        JurisdictionCode.NATION,
        TELEWORK.name(),
        value("38.2%"),
        Optional.empty(),
        Unit.PERCENT,
        TELEWORK.direction(),
        new AsOf("R6年度", Optional.of(fiscal)),
        Fit.SAME,
        Optional.empty(),
        "",
        new Origin.FromSurvey(new SurveyCode("survey")),
        Fixtures.CITATION);
  }

  @Test
  void aGradeMovesItsStepsAndTheCountOfGrades() {
    Report was = new Report().grade(BEFORE, "B").grade(NOW, "B").tally(NOW, "A", "0件");
    Report is = new Report().grade(BEFORE, "B").grade(NOW, "A").tally(NOW, "A", "1件");
    BlastRadius radius = BlastRadius.between(akita(was, 1), akita(is, 2));
    assertThat(radius.measure(radius.list(Group.GRADE).getFirst()))
        .contains(new Difference.Moved(1));
    assertThat(only(radius, OutcomeDifferenceMoved.class).change().findAfter().orElseThrow())
        .extracting(Cited::content)
        .isEqualTo(new Difference.Moved(1));
    assertThat(radius.listCauses(only(radius, TallyMoved.class)))
        .containsExactlyElementsOf(radius.list(Group.GRADE));
  }

  @Test
  void theSameFiguresInAnotherPlaceMoveNothing() {
    assertThat(
            radius(
                    Report.sound(),
                    new Report().linesAbove(40).figures("218件", "58.1%").index("52.5%", "1.4ポイント"))
                .isEmpty())
        .isTrue();
  }

  @Test
  void aDigitMoreIsAMovement() {
    Report finer = new Report().row(SHARE, NOW, "37.40%", "46.8%");
    BlastRadius radius = radius(new Report().row(SHARE, NOW, "37.4%", "46.8%"), finer);
    assertThat(only(radius, ValueMoved.class).indicator()).isEqualTo(SHARE.key());
  }

  @Test
  void twoEditionsHaveNoRadius() {
    Edition other =
        new Edition(
            head("other"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Revision stranger = RevisionFixtures.revision(1, other, "aomori-dx");
    assertThatThrownBy(() -> BlastRadius.between(stranger, Report.sound().revision(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Revision akita(Report report, int number) {
    return report.revision(number, "akita-dx");
  }

  private static BlastRadius radius(Report before, Report after) {
    return BlastRadius.between(before.revision(1), after.revision(2));
  }

  private static <M extends Movement> M only(Class<M> kind) {
    return only(RADIUS, kind);
  }

  private static <M extends Movement> M only(Class<M> kind, Group group) {
    return kind.cast(RADIUS.list(group).getFirst());
  }

  private static <M extends Movement> M only(BlastRadius radius, Class<M> kind) {
    List<M> found = radius.movements().stream().filter(kind::isInstance).map(kind::cast).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Outcome rate(String printed) {
    return new Outcome.Rate(Fixtures.quantity(printed));
  }

  private static Difference points(String amount) {
    return new Difference.Amount(Rational.of(new BigDecimal(amount)), Unit.POINT);
  }
}
