package kurabe.core.benchmarking;

import java.util.List;
import java.util.Optional;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.FigurePair;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Origin;

/// Sets figures of bodies against the nation's.
///
/// @param surveyed the nation's value in the chosen survey
/// @param beside values of the nation that reports print beside their own
record NationPairs(Optional<ConceptFigure> surveyed, List<ConceptFigure> beside) {

  Compared surveyed(Sourced source) {
    return new Compared(source, surveyed.map(nation -> FigurePair.of(source.figure(), nation)));
  }

  /// With what the report itself sets beside it, before what a survey has.
  Compared reported(Sourced source) {
    ConceptFigure figure = source.figure();
    Optional<FigurePair> own =
        beside.stream()
            .filter(nation -> isBeside(nation.origin(), figure.origin()))
            .findFirst()
            .map(nation -> FigurePair.of(vouched(figure), vouched(nation)));
    return new Compared(
        source, own.or(() -> surveyed.map(nation -> FigurePair.of(figure, nation))));
  }

  private static boolean isBeside(Origin nation, Origin own) {
    return nation instanceof Origin.BesideIndicator(var plan, var edition, var revision, var key)
        && own.equals(new Origin.FromPlan(plan, edition, revision, key));
  }

  /// That a report prints both in one row says that both measure the same, however near they come
  /// to
  /// the concept.
  private static ConceptFigure vouched(ConceptFigure it) {
    return new ConceptFigure(
        it.concept(),
        it.body(),
        it.name(),
        it.value(),
        it.ratio(),
        it.unit(),
        it.direction(),
        it.asOf(),
        Fit.SAME,
        it.target(),
        it.ground(),
        it.origin(),
        it.citation());
  }
}
