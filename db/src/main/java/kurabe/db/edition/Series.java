package kurabe.db.edition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.plan.Indicator;

/// Reads the values of one indicator, or of all, over several revisions with five statements.
@Singleton
record Series(
    Tables.Indicators indicators,
    Tables.Targets targets,
    Tables.Baselines baselines,
    Tables.Milestones milestones,
    Tables.Observations observations,
    Tables.Amendments amendments) {

  /// In the order of `heads`, oldest period first within each.
  List<SeriesPoint> list(List<HeadRow> heads, String key) {
    List<Long> revisions = revisions(heads);
    Amended amended = amended(revisions);
    return revisions.isEmpty()
        ? List.of()
        : points(
            heads,
            indicators.findByRevisionIdInAndKey(revisions, key),
            Aims.of(
                targets.listByIndicator(revisions, key),
                baselines.listByIndicator(revisions, key),
                milestones.listByIndicator(revisions, key),
                amended),
            amended,
            observations.listByIndicator(revisions, key));
  }

  /// In the order of `heads`, oldest period first within each, then in the report's order.
  List<SeriesPoint> listAll(List<HeadRow> heads) {
    List<Long> revisions = revisions(heads);
    Amended amended = amended(revisions);
    return revisions.isEmpty()
        ? List.of()
        : points(
            heads,
            indicators.findByRevisionIdInOrderByRevisionIdAndPosition(revisions),
            Aims.of(
                targets.findByRevisionIdInOrderByRevisionIdAndPosition(revisions),
                baselines.findByRevisionIdInOrderByRevisionIdAndPosition(revisions),
                milestones.findByRevisionIdInOrderByRevisionIdAndPosition(revisions),
                amended),
            amended,
            observations.findByRevisionIdInOrderByRevisionIdAndPosition(revisions).stream()
                .sorted(comparing(ObservationRow::periodEnd))
                .toList());
  }

  private Amended amended(List<Long> revisions) {
    return revisions.isEmpty()
        ? Amended.of(List.of())
        : Amended.of(amendments.findByRevisionIdInOrderByRevisionIdAndPosition(revisions));
  }

  private static List<Long> revisions(List<HeadRow> heads) {
    return heads.stream().map(HeadRow::revisionId).toList();
  }

  private static List<SeriesPoint> points(
      List<HeadRow> heads,
      List<IndicatorRow> indicators,
      Aims aims,
      Amended amended,
      List<ObservationRow> observations) {
    Map<Aims.At, Indicator> defined =
        indicators.stream()
            .collect(toMap(it -> new Aims.At(it.revisionId(), it.position()), aims::complete));
    Map<Long, List<ObservationRow>> values =
        observations.stream().collect(groupingBy(ObservationRow::revisionId));
    return heads.stream().flatMap(head -> points(head, defined, amended, values)).toList();
  }

  private static Stream<SeriesPoint> points(
      HeadRow head,
      Map<Aims.At, Indicator> defined,
      Amended amended,
      Map<Long, List<ObservationRow>> values) {
    return values.getOrDefault(head.revisionId(), List.of()).stream()
        .map(row -> point(head, definition(row, defined), row, amended));
  }

  private static Indicator definition(ObservationRow row, Map<Aims.At, Indicator> defined) {
    return Objects.requireNonNull(
        defined.get(new Aims.At(row.revisionId(), row.indicatorPosition())));
  }

  private static SeriesPoint point(
      HeadRow head, Indicator indicator, ObservationRow row, Amended amended) {
    return new SeriesPoint(
        head.period(), head.number(), indicator, row.toObservation(indicator.key(), amended));
  }
}
