package kurabe.core.concordance;

import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.head;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Concepts;
import kurabe.core.concept.Population;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.Comparability.Grade;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Withholding;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Unit;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

class EditionFiguresTest {

  private static final PlanCode PLAN = new PlanCode("test");
  private static final JurisdictionCode AOMORI = new JurisdictionCode("02");
  private static final AsOf IN_R6 = new AsOf("R6年度", Optional.of(R6));
  private static final ConceptCode MUNICIPALITIES = new ConceptCode("municipality-count");
  private static final Indicator COUNTER = indicator("窓口", Optional.of(value("40市町村")));
  private static final Concept CONCEPT =
      new Concept(
          new ConceptCode("counter"),
          "書かない窓口",
          "割合",
          Unit.PERCENT,
          Direction.HIGHER_IS_BETTER,
          Population.MUNICIPALITIES,
          Scale.SHARE,
          Optional.of(MUNICIPALITIES),
          "counter");
  private static final Observation THIRTY =
      new Observation(COUNTER.key(), NOW, value("30市町村"), IN_R6, CITATION);
  private static final ReferenceValue NATION =
      new ReferenceValue(
          COUNTER.key(), JurisdictionCode.NATION, quantity("30.2%"), IN_R6, CITATION);

  @Test
  void aMappedIndicatorGivesItsFigureWithEverythingThatDecides() {
    assertThat(figures(Fit.PROXY, THIRTY).listFigures())
        .containsExactly(
            new ConceptFigure(
                CONCEPT,
                AOMORI,
                "窓口",
                value("30市町村"),
                Optional.of(Ratio.of(30, 40)),
                new Unit("市町村"),
                Direction.HIGHER_IS_BETTER,
                IN_R6,
                Fit.PROXY,
                COUNTER.target(),
                "根拠",
                new Origin.FromPlan(PLAN, NOW, 3, COUNTER.key()),
                CITATION));
  }

  @Test
  void whatIsPrintedBesideItIsTheOtherBodysFigure() {
    List<ConceptFigure> figures = figures(Fit.SAME, List.of(THIRTY), List.of(NATION)).listFigures();
    assertThat(figures).hasSize(2);
    assertThat(figures.getLast())
        .isEqualTo(
            new ConceptFigure(
                CONCEPT,
                JurisdictionCode.NATION,
                "窓口",
                value("30.2%"),
                Optional.empty(),
                Unit.PERCENT,
                Direction.HIGHER_IS_BETTER,
                IN_R6,
                Fit.SAME,
                Optional.empty(),
                "根拠",
                new Origin.BesideIndicator(PLAN, NOW, 3, COUNTER.key()),
                CITATION));
  }

  @Test
  void theNewestFigureIsTaken() {
    Observation older = new Observation(COUNTER.key(), R5, value("18市町村"), IN_R6, CITATION);
    assertThat(figures(Fit.SAME, older, THIRTY).listFigures())
        .extracting(ConceptFigure::value)
        .containsExactly(value("30市町村"));
  }

  @Test
  void aMissingValueDoesNotHideAnOlderFigure() {
    Value missing = new Value.Absent(AbsenceReason.NOT_YET_SURVEYED, "調査中");
    Observation newer = new Observation(COUNTER.key(), NOW, missing, AsOf.UNSTATED, CITATION);
    Observation older = new Observation(COUNTER.key(), R5, value("18市町村"), IN_R6, CITATION);
    assertThat(figures(Fit.SAME, older, newer).findNewest(COUNTER)).contains(older);
    assertThat(figures(Fit.SAME, newer).findNewest(COUNTER)).contains(newer);
    assertThat(figures(Fit.SAME).findNewest(COUNTER)).isEmpty();
  }

  @Test
  void aFigureInAColumnForAYearIsOfThatYearUnlessItSaysOtherwise() {
    assertThat(vintage(R6, AsOf.UNSTATED)).contains(R6);
    assertThat(vintage(R6, new AsOf("R5年度", Optional.of(R5)))).contains(R5);
    assertThat(vintage(R6, new AsOf("見込み", Optional.empty()))).isEmpty();
    assertThat(vintage(new Period.CalendarYear(2024), AsOf.UNSTATED)).isPresent();
    assertThat(vintage(new Period.FiscalYears(2023, 2024), AsOf.UNSTATED)).isPresent();
  }

  @Test
  void aColumnForADayDatesNoFigure() {
    assertThat(vintage(NOW, AsOf.UNSTATED)).isEmpty();
  }

  @Test
  void anIndicatorUnderAThemeGivesNoFigure() {
    assertThat(figures(new Aim.ToTheme("counter"), List.of(THIRTY), List.of(NATION)).listFigures())
        .isEmpty();
  }

  @Test
  void aConceptThatIsNotKnownGivesNoFigure() {
    Aim aim = new Aim.ToConcept(new ConceptCode("gone"), Fit.SAME);
    assertThat(figures(aim, List.of(THIRTY), List.of()).listFigures()).isEmpty();
  }

  @Test
  void aFigureIsFoundByItsIndicatorAndBody() {
    EditionFigures figures = figures(Fit.SAME, List.of(THIRTY), List.of(NATION));
    assertThat(figures.findFigure(COUNTER.key())).contains(figures.listFigures().getFirst());
    assertThat(figures.findBeside(COUNTER.key(), JurisdictionCode.NATION))
        .contains(figures.listFigures().getLast());
    assertThat(figures.findBeside(COUNTER.key(), AOMORI)).isEmpty();
    assertThat(figures.findFigure(new IndicatorKey("none"))).isEmpty();
    assertThat(figures.findBeside(new IndicatorKey("none"), JurisdictionCode.NATION)).isEmpty();
  }

  @Test
  void anIndicatorWithoutAConceptIsFoundAsItself() {
    EditionFigures unmapped = figures(new Aim.ToTheme("counter"), List.of(THIRTY), List.of());
    assertThat(unmapped.findFigure(COUNTER.key()).orElseThrow().concept().code().value())
        .isEqualTo("own-" + COUNTER.key().value());
  }

  @Test
  void aCountMeetsTheNationAsAShareOfItsWhole() {
    FigurePair pair = figures(Fit.SAME, THIRTY).pair(COUNTER, THIRTY, NATION);
    assertThat(pair.difference())
        .isEqualTo(
            new Difference.Amount(
                kurabe.core.quantity.Rational.of(new BigDecimal("44.8")), Unit.POINT));
  }

  @Test
  void aReportVouchesThatWhatItPrintsTogetherMeasuresTheSame() {
    assertThat(figures(Fit.PROXY, THIRTY).pair(COUNTER, THIRTY, NATION).comparability().grade())
        .isEqualTo(Grade.SAME_MEASURE);
  }

  @Test
  void anIndicatorWithoutAConceptIsComparedInItsOwnUnitOnly() {
    EditionFigures unmapped = figures(new Aim.ToTheme("counter"), List.of(THIRTY), List.of(NATION));
    assertThat(unmapped.pair(COUNTER, THIRTY, NATION).difference())
        .isEqualTo(new Difference.Withheld(Withholding.UNITS_DIFFER));
  }

  @Test
  void aPercentageWithoutAConceptMeetsTheNationsItself() {
    Indicator rate = indicator("率", Optional.of(value("60%")));
    Observation own = new Observation(rate.key(), NOW, value("52.5%"), IN_R6, CITATION);
    ReferenceValue nation =
        new ReferenceValue(rate.key(), JurisdictionCode.NATION, quantity("38.2%"), IN_R6, CITATION);
    Edition edition = edition(rate, List.of(own), List.of(nation));
    FigurePair pair = of(edition, List.of()).pair(rate, own, nation);
    assertThat(pair.comparability().grade()).isEqualTo(Grade.IDENTICAL);
    assertThat(pair.left().ground()).isEmpty();
  }

  private static Optional<Period> vintage(Period column, AsOf printed) {
    Observation one = new Observation(COUNTER.key(), column, value("30市町村"), printed, CITATION);
    return figures(Fit.SAME, one).listFigures().getFirst().asOf().period();
  }

  private static EditionFigures figures(Fit fit, Observation... observations) {
    return figures(fit, List.of(observations), List.of());
  }

  private static EditionFigures figures(
      Fit fit, List<Observation> observations, List<ReferenceValue> references) {
    return figures(new Aim.ToConcept(CONCEPT.code(), fit), observations, references);
  }

  private static EditionFigures figures(
      Aim aim, List<Observation> observations, List<ReferenceValue> references) {
    Mapping mapping =
        new Mapping(new MappedSubject.OfIndicator(PLAN, "窓口"), aim, "根拠", Optional.empty());
    return of(edition(COUNTER, observations, references), List.of(mapping));
  }

  private static EditionFigures of(Edition edition, List<Mapping> mappings) {
    Wholes wholes =
        (concept, body) ->
            concept.equals(MUNICIPALITIES) && body.equals(AOMORI)
                ? Optional.of(BigDecimal.valueOf(40))
                : Optional.empty();
    return new EditionFigures(
        new EditionIndex(edition),
        3,
        new Correspondence(new Concordance(mappings), new Concepts(List.of(CONCEPT)), wholes));
  }

  private static Edition edition(
      Indicator indicator, List<Observation> observations, List<ReferenceValue> references) {
    return new Edition(
        head("test"),
        List.of(item("1", indicator)),
        observations,
        List.of(),
        references,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
