package kurabe.core.revision;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.evaluation.Difference;
import kurabe.core.evaluation.Differences;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.reference.ReferenceGap;
import kurabe.core.report.Observation;
import kurabe.core.scheme.Graded;

/// The differences that a revision's figures have to those of the period before, and to the values
/// of the nation beside them, whether or not the report prints any.
final class DifferenceTraces {

  private DifferenceTraces() {}

  static Stream<Trace<FigureTraces.OfSubject, Difference>> ofOutcomes(Revision revision) {
    return revision.edition().evaluations().stream()
        .map(PublishedEvaluation::subject)
        .distinct()
        .flatMap(subject -> ofSubject(revision, subject));
  }

  private static Stream<Trace<FigureTraces.OfSubject, Difference>> ofSubject(
      Revision revision, Subject subject) {
    List<PublishedEvaluation> series =
        revision.index().listEvaluations(subject).stream()
            .sorted(comparing(it -> it.period().end()))
            .toList();
    return IntStream.range(1, series.size())
        .mapToObj(
            i ->
                Trace.of(
                    new FigureTraces.OfSubject(subject, series.get(i).period()),
                    difference(revision, series.get(i - 1), series.get(i)),
                    series.get(i).citation()));
  }

  private static Difference difference(
      Revision revision, PublishedEvaluation earlier, PublishedEvaluation later) {
    return revision.scheme() instanceof Graded graded
        ? Differences.ofGrades(graded, earlier.outcome(), later.outcome())
        : Differences.ofRates(earlier.outcome(), later.outcome());
  }

  static Stream<Trace<FigureTraces.OfIndicator, Difference>> ofValues(Revision revision) {
    return indicators(revision).flatMap(indicator -> ofIndicator(revision, indicator));
  }

  private static Stream<Trace<FigureTraces.OfIndicator, Difference>> ofIndicator(
      Revision revision, Indicator indicator) {
    List<Observation> series = series(revision, indicator);
    return IntStream.range(1, series.size())
        .mapToObj(
            i ->
                Trace.of(
                    new FigureTraces.OfIndicator(indicator.key(), series.get(i).period()),
                    Differences.ofValues(
                        indicator, series.get(i - 1).value(), indicator, series.get(i).value()),
                    series.get(i).citation()));
  }

  /// Of the newest value, as pages and answers tell it.
  static Stream<Trace<FigureTraces.Beside, Difference>> gaps(Revision revision) {
    return indicators(revision)
        .flatMap(
            indicator ->
                series(revision, indicator).reversed().stream()
                    .limit(1)
                    .flatMap(newest -> ofNewest(revision, newest)));
  }

  private static Stream<Trace<FigureTraces.Beside, Difference>> ofNewest(
      Revision revision, Observation newest) {
    return revision.index().listReferences(newest.indicator()).stream()
        .map(
            it ->
                Trace.of(
                    new FigureTraces.Beside(newest.indicator(), it.scope()),
                    ReferenceGap.between(newest.value(), newest.asOf(), it),
                    newest.citation()));
  }

  private static List<Observation> series(Revision revision, Indicator indicator) {
    return revision.index().listObservations(indicator.key()).stream()
        .sorted(comparing(it -> it.period().end()))
        .toList();
  }

  private static Stream<Indicator> indicators(Revision revision) {
    return revision.edition().allItems().flatMap(item -> item.indicators().stream());
  }
}
