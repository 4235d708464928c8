package kurabe.db.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;

/// Where the indicators of some revisions begin and what they are to reach; makes each indicator
/// whole.
record Aims(
    Map<At, Target> targets, Map<At, Baseline> baselines, Map<At, List<Target>> milestones) {

  /// An indicator by its position in a revision.
  record At(long revision, int indicator) {}

  static Aims of(
      List<TargetRow> targets,
      List<BaselineRow> baselines,
      List<MilestoneRow> milestones,
      Amended amended) {
    return new Aims(
        targets.stream()
            .collect(
                toMap(it -> new At(it.revisionId(), it.position()), it -> it.toTarget(amended))),
        baselines.stream()
            .collect(toMap(it -> new At(it.revisionId(), it.position()), BaselineRow::toBaseline)),
        milestones.stream()
            .collect(
                groupingBy(
                    it -> new At(it.revisionId(), it.indicatorPosition()),
                    mapping(MilestoneRow::toMilestone, toList()))));
  }

  Indicator complete(IndicatorRow row) {
    At at = new At(row.revisionId(), row.position());
    return row.toIndicator(
        Optional.ofNullable(targets.get(at)),
        Optional.ofNullable(baselines.get(at)),
        milestones.getOrDefault(at, List.of()));
  }
}
