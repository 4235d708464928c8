package kurabe.db.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;

/// Reads one indicator's values over several revisions with three statements.
@Singleton
record Series(
    Tables.Indicators indicators, Tables.Targets targets, Tables.Observations observations) {

  /// In the order of `heads`, oldest period first within each.
  List<SeriesPoint> list(List<HeadRow> heads, String key) {
    List<Long> revisions = heads.stream().map(HeadRow::revisionId).toList();
    if (revisions.isEmpty()) {
      return List.of();
    }
    Map<Long, Indicator> defined = define(revisions, key);
    Map<Long, List<ObservationRow>> values =
        observations.listByIndicator(revisions, key).stream()
            .collect(groupingBy(ObservationRow::revisionId));
    return heads.stream().flatMap(head -> points(head, defined, values)).toList();
  }

  private Map<Long, Indicator> define(List<Long> revisions, String key) {
    Map<Long, Target> goals =
        targets.listByIndicator(revisions, key).stream()
            .collect(toMap(TargetRow::revisionId, TargetRow::toTarget));
    return indicators.findByRevisionIdInAndKey(revisions, key).stream()
        .collect(
            toMap(
                IndicatorRow::revisionId,
                row -> row.toIndicator(Optional.ofNullable(goals.get(row.revisionId())))));
  }

  private static Stream<SeriesPoint> points(
      HeadRow head, Map<Long, Indicator> defined, Map<Long, List<ObservationRow>> values) {
    Indicator indicator = defined.get(head.revisionId());
    return indicator == null
        ? Stream.empty()
        : values.getOrDefault(head.revisionId(), List.of()).stream()
            .map(row -> row.toObservation(indicator.key()))
            .map(it -> new SeriesPoint(head.period(), head.number(), indicator, it));
  }
}
