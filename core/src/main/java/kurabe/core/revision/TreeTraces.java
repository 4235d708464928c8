package kurabe.core.revision;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Target;
import kurabe.core.time.Period;

/// A revision's tree: its items and indicators as they are named, defined and aimed.
final class TreeTraces {

  record Due(IndicatorKey indicator, Optional<Period> period) {}

  private TreeTraces() {}

  static Stream<Trace<ItemKey, ItemFace>> items(Revision revision) {
    return revision
        .edition()
        .allItems()
        .map(it -> Trace.of(it.key(), new ItemFace(it.label(), it.department()), it.citation()));
  }

  static Stream<Trace<IndicatorKey, String>> indicators(Revision revision) {
    return ofIndicators(revision, it -> Stream.of(Trace.of(it.key(), it.name(), it.citation())));
  }

  static Stream<Trace<IndicatorKey, Definition>> definitions(Revision revision) {
    return revision
        .edition()
        .allItems()
        .flatMap(item -> item.indicators().stream().map(it -> definition(item.key(), it)));
  }

  private static Trace<IndicatorKey, Definition> definition(ItemKey owner, Indicator it) {
    return Trace.of(
        it.key(), new Definition(it.unit(), it.direction(), it.dataSource(), owner), it.citation());
  }

  static Stream<Trace<IndicatorKey, Target>> targets(Revision revision) {
    return ofIndicators(
        revision,
        it -> it.target().stream().map(goal -> Trace.of(it.key(), goal, goal.citation())));
  }

  static Stream<Trace<Due, Target>> milestones(Revision revision) {
    return ofIndicators(
        revision,
        it ->
            it.milestones().stream()
                .map(goal -> Trace.of(new Due(it.key(), goal.due()), goal, goal.citation())));
  }

  static Stream<Trace<IndicatorKey, DatedValue>> baselines(Revision revision) {
    return ofIndicators(
        revision,
        it ->
            it.baseline().stream()
                .map(
                    base ->
                        Trace.of(
                            it.key(), new DatedValue(base.value(), base.asOf()), base.citation())));
  }

  private static <T> Stream<T> ofIndicators(
      Revision revision, Function<Indicator, Stream<T>> traces) {
    return revision
        .edition()
        .allItems()
        .flatMap(item -> item.indicators().stream())
        .flatMap(traces);
  }
}
