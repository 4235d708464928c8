package kurabe.core.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kurabe.core.concept.Population;
import kurabe.core.concordance.Comparability.Basis;
import kurabe.core.concordance.Comparability.Grade;
import kurabe.core.concordance.Comparability.Reason;
import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Rational;
import kurabe.core.quantity.Value;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComparabilityPropertiesTest {

  @Property
  void theOrderOfTheTwoNeverMatters(
      @ForAll("figures") ConceptFigure one, @ForAll("figures") ConceptFigure other) {
    assertThat(Comparabilities.between(one, other)).isEqualTo(Comparabilities.between(other, one));
  }

  @Property
  void theGradeIsTheBestThatEveryReasonLeaves(
      @ForAll("figures") ConceptFigure one, @ForAll("figures") ConceptFigure other) {
    Comparability found = Comparabilities.between(one, other);
    assertThat(found.reasons()).allMatch(reason -> reason.limit().compareTo(found.grade()) <= 0);
    assertThat(found.reasons()).anyMatch(reason -> reason.limit() == found.grade());
  }

  @Property
  void aDifferenceIsShownExactlyWhereItIsAllowed(
      @ForAll("figures") ConceptFigure one, @ForAll("figures") ConceptFigure other) {
    FigurePair pair = FigurePair.of(one, other);
    assertThat(pair.difference() instanceof Difference.Amount)
        .isEqualTo(pair.comparability().allowsDifference());
    assertThat(pair.leftCompared().isPresent()).isEqualTo(pair.comparability().allowsSideBySide());
  }

  @Property
  void turningThePairRoundTurnsTheSign(
      @ForAll("figures") ConceptFigure one, @ForAll("figures") ConceptFigure other) {
    if (FigurePair.of(one, other).difference() instanceof Difference.Amount(Rational there, var _)
        && FigurePair.of(other, one).difference()
            instanceof Difference.Amount(Rational back, var _)) {
      assertThat(there.plus(back)).isEqualTo(Rational.ZERO);
    }
  }

  @Property
  void whatIsPrintedLiesInWhatItMayStandFor(@ForAll("figures") ConceptFigure one) {
    assertThat(ComparableValue.of(one).stream())
        .allSatisfy(value -> assertThat(value.interval().contains(value.exact())).isTrue());
    assertThat(ComparableValue.attained(one).stream())
        .allSatisfy(value -> assertThat(value.interval().contains(value.exact())).isTrue());
  }

  @Test
  void aGradeWithoutAReasonIsNone() {
    assertThatThrownBy(() -> new Comparability(Grade.PROXY, Basis.TEXT, List.<Reason>of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<ConceptFigure> figures() {
    return Combinators.combine(
            Arbitraries.of(
                Figures.AI, Figures.ICT_WORKS, Figures.share("own", Population.PREFECTURE)),
            Arbitraries.of("30市町村", "52.5%", "74件", "多数"),
            Arbitraries.of("R5", "R6", "2024", "R5-R6", "?"),
            Arbitraries.integers().between(0, 15))
        .as(
            (concept, printed, asOf, flags) ->
                vary(Figures.telling(concept, "02", value(printed), asOf), flags));
  }

  private static Value value(String printed) {
    return printed.equals("多数") ? new Value.Words(printed) : kurabe.core.Fixtures.value(printed);
  }

  private static ConceptFigure vary(ConceptFigure figure, int flags) {
    ConceptFigure varied = figure;
    varied = (flags & 1) == 0 ? varied : Figures.asProxy(varied);
    varied = (flags & 2) == 0 ? varied : Figures.withTarget(varied, "120件", "R6");
    varied = (flags & 4) == 0 ? varied : Figures.withRatio(varied, 30, 40);
    return (flags & 8) == 0 ? varied : Figures.lowerIsBetter(varied);
  }
}
