package kurabe.core.revision;

import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.ConceptFigure;
import kurabe.core.concordance.FigurePair;
import kurabe.core.concordance.Origin;
import kurabe.core.evaluation.Difference;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;

/// How far a revision's newest values are from those of the nation: from what the report itself
/// prints beside them, and where it prints none, from what an official survey has for the concept.
final class GapTraces {

  record Surveyed(IndicatorKey indicator, ConceptCode concept) {}

  private GapTraces() {}

  static Stream<Trace<FigureTraces.Beside, Difference>> beside(Revision revision) {
    return revision
        .edition()
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .flatMap(indicator -> beside(revision, indicator));
  }

  private static Stream<Trace<FigureTraces.Beside, Difference>> beside(
      Revision revision, Indicator indicator) {
    return revision.figures().findNewest(indicator).stream()
        .flatMap(
            newest ->
                revision.index().listReferences(indicator.key()).stream()
                    .map(
                        it ->
                            Trace.of(
                                new FigureTraces.Beside(indicator.key(), it.scope()),
                                revision.figures().pair(indicator, newest, it).difference(),
                                newest.citation())));
  }

  static Stream<Trace<Surveyed, Difference>> surveyed(Revision revision) {
    return revision.figures().listFigures().stream()
        .flatMap(figure -> own(figure).flatMap(key -> gap(revision, figure, key)).stream());
  }

  private static Optional<IndicatorKey> own(ConceptFigure figure) {
    return figure.origin() instanceof Origin.FromPlan plan
        ? Optional.of(plan.indicator())
        : Optional.empty();
  }

  private static Optional<Trace<Surveyed, Difference>> gap(
      Revision revision, ConceptFigure figure, IndicatorKey key) {
    return revision
        .findNation(figure.concept().code())
        .filter(_ -> revision.index().listReferences(key).isEmpty())
        .map(
            nation ->
                Trace.of(
                    new Surveyed(key, figure.concept().code()),
                    FigurePair.of(figure, nation).difference(),
                    figure.citation()));
  }
}
