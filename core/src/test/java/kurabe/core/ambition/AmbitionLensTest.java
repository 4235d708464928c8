package kurabe.core.ambition;

import static kurabe.core.Fixtures.BEFORE;
import static kurabe.core.Fixtures.CITATION;
import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R5;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.quantity;
import static kurabe.core.ambition.Sample.Y2028;
import static kurabe.core.ambition.Sample.asOf;
import static kurabe.core.ambition.Sample.beganAt;
import static kurabe.core.ambition.Sample.lowerIsBetter;
import static kurabe.core.ambition.Sample.reported;
import static kurabe.core.ambition.Sample.towards;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.catalog.Catalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Concepts;
import kurabe.core.concept.Population;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.concordance.FigurePair;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping;
import kurabe.core.evaluation.Withholding;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Unit;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.time.Period;
import org.junit.jupiter.api.Test;

class AmbitionLensTest {

  private static final Concept SHARE =
      new Concept(
          new ConceptCode("counters"),
          "窓口",
          "定義",
          Unit.PERCENT,
          Direction.HIGHER_IS_BETTER,
          Population.MUNICIPALITIES,
          Scale.SHARE,
          Optional.of(new ConceptCode("municipalities")),
          "counter");

  private static final Indicator AI = towards("45.4%", Y2028);

  @Test
  void aCapHidesHowFarAValueIsBeyondItsTarget() {
    assertThat(findings(Finding.HiddenOvershoot.class, look(AI, "60.0%")))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.attained().rate().rounded(1)).isEqualTo("132.2");
              assertThat(it.cap()).isEqualTo(Rational.HUNDRED);
            });
  }

  @Test
  void aSchemeWithoutACapHidesNothing() {
    AmbitionLens akita = lens("akita-dx");
    Reported newest = reported(AI, "60.0%", R6);
    assertThat(
            findings(Finding.HiddenOvershoot.class, akita.look(newest, List.of(newest), List.of())))
        .isEmpty();
  }

  @Test
  void aTargetThatTheFirstReportMetWasMetEarly() {
    Reported first = reported(AI, BEFORE, "58.0%", R5);
    Reported newest = reported(AI, "60.0%", R6);
    Ambition ambition = lens("aomori-dx").look(newest, List.of(newest, first), List.of());
    assertThat(findings(Finding.MetEarly.class, ambition))
        .extracting(Finding.MetEarly::figure)
        .containsExactly(new EarlyFigure.AtFirstReport(first));
  }

  @Test
  void aTargetThatWasReachedOnTheWayWasNotMetEarly() {
    Reported first = reported(AI, BEFORE, "45.3%", R5);
    Reported newest = reported(AI, "60.0%", R6);
    Ambition ambition = lens("aomori-dx").look(newest, List.of(first, newest), List.of());
    assertThat(findings(Finding.MetEarly.class, ambition)).isEmpty();
  }

  @Test
  void theBaselineIsAskedBeforeAnyReport() {
    Indicator indicator = beganAt("45.4%", R5, AI);
    assertThat(findings(Finding.MetEarly.class, look(indicator, "60.0%")))
        .extracting(Finding.MetEarly::figure)
        .hasOnlyElementsOfType(EarlyFigure.AtBaseline.class);
  }

  @Test
  void aTargetThatIsMetWhenItIsDueWasNotMetEarly() {
    Indicator yearly = towards("50%", R6);
    assertThat(findings(Finding.MetEarly.class, look(yearly, "60%"))).isEmpty();
  }

  @Test
  void aTargetMayEqualTheNation() {
    assertThat(besideNation(towards("19.1%", Y2028), "19.1%"))
        .isEqualTo(
            new AgainstNation.Told(
                quantity("19.1%"),
                Optional.empty(),
                nation("19.1%"),
                Rational.ZERO,
                Unit.POINT,
                AgainstNation.Standing.EQUAL));
  }

  @Test
  void aTargetBelowTheNationIsLessAmbitious() {
    AgainstNation.Told told = (AgainstNation.Told) besideNation(AI, "58.0%");
    assertThat(told.difference()).isEqualTo(Rational.of(new BigDecimal("-12.6")));
    assertThat(told.standing()).isEqualTo(AgainstNation.Standing.LESS_AMBITIOUS);
  }

  @Test
  void aTargetBelowTheNationIsMoreAmbitiousWhereLessIsBetter() {
    AgainstNation.Told told =
        (AgainstNation.Told) besideNation(lowerIsBetter(towards("30%", Y2028)), "40%");
    assertThat(told.standing()).isEqualTo(AgainstNation.Standing.MORE_AMBITIOUS);
  }

  @Test
  void municipalitiesAreNotHeldAgainstAShare() {
    assertThat(besideNation(towards("40市町村", Y2028), "30.2%"))
        .isEqualTo(
            new AgainstNation.Withheld(
                quantity("40市町村"), nation("30.2%"), Withholding.UNITS_DIFFER));
  }

  @Test
  void aCountOfAKnownWholeIsHeldAgainstTheShareOfTheNation() {
    Indicator all = towards("40市町村", Y2028);
    Mapping mapping =
        new Mapping(
            new MappedSubject.OfIndicator(new PlanCode("test"), all.name()),
            new Mapping.Aim.ToConcept(SHARE.code(), Fit.SAME),
            "根拠",
            Optional.empty());
    AmbitionLens lens =
        new AmbitionLens(
            lens("aomori-dx").scheme(),
            Optional.empty(),
            (indicator, value, reference) -> pair(indicator, value, reference, List.of(mapping)));
    Reported newest = reported(all, "30市町村", R6);
    Ambition ambition = lens.look(newest, List.of(newest), List.of(nation("30.2%")));
    AgainstNation.Told told =
        (AgainstNation.Told) findings(Finding.BesideNation.class, ambition).getFirst().comparison();
    assertThat(told.share()).contains(Rational.HUNDRED);
    assertThat(told.difference()).isEqualTo(Rational.of(new BigDecimal("69.8")));
  }

  private static AgainstNation besideNation(Indicator indicator, String national) {
    Reported newest = reported(indicator, "7.2" + indicator.unit().symbol(), R6);
    Ambition ambition = lens("aomori-dx").look(newest, List.of(newest), List.of(nation(national)));
    return findings(Finding.BesideNation.class, ambition).getFirst().comparison();
  }

  private static ReferenceValue nation(String printed) {
    Period vintage = new Period.CalendarYear(2022);
    return new ReferenceValue(
        AI.key(), JurisdictionCode.NATION, quantity(printed), asOf(vintage), CITATION);
  }

  private static Ambition look(Indicator indicator, String printed) {
    Reported newest = reported(indicator, NOW, printed, R6);
    return lens("aomori-dx").look(newest, List.of(newest), List.of());
  }

  private static AmbitionLens lens(String scheme) {
    return new AmbitionLens(
        new Catalog().getScheme(new SchemeCode(scheme)), Optional.empty(), AmbitionLensTest::pair);
  }

  /// As in an edition whose indicators are not mapped to anything.
  private static FigurePair pair(Indicator indicator, Observation value, ReferenceValue reference) {
    return pair(indicator, value, reference, List.of());
  }

  private static FigurePair pair(
      Indicator indicator, Observation value, ReferenceValue reference, List<Mapping> mappings) {
    Edition edition = edition(List.of(item("1", indicator)), List.of(), List.of(), List.of());
    Correspondence correspondence =
        new Correspondence(
            new Concordance(mappings),
            new Concepts(List.of(SHARE)),
            (_, _) -> Optional.of(BigDecimal.valueOf(40)));
    return new EditionFigures(new EditionIndex(edition), 1, correspondence)
        .pair(indicator, value, reference);
  }

  private static <F extends Finding> List<F> findings(Class<F> kind, Ambition ambition) {
    return ambition.findings().stream()
        .flatMap(it -> kind.isInstance(it) ? Stream.of(kind.cast(it)) : Stream.empty())
        .toList();
  }
}
