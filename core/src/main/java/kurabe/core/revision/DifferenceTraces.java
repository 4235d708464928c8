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
import kurabe.core.report.Observation;
import kurabe.core.scheme.Graded;

/// The differences that a revision's figures have to those of the period before, whether or not the
/// report prints any.
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

  private static List<Observation> series(Revision revision, Indicator indicator) {
    return revision.index().listObservations(indicator.key()).stream()
        .sorted(comparing(it -> it.period().end()))
        .toList();
  }

  private static Stream<Indicator> indicators(Revision revision) {
    return revision.edition().allItems().flatMap(item -> item.indicators().stream());
  }
}
