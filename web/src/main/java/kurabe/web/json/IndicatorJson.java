package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.report.EditionIndex;
import org.jspecify.annotations.Nullable;

/// An indicator with its values, and the values of the nation beside them.
///
/// @param path labels of the plan's items from the root down to the one it belongs to
/// @param direction `higher` or `lower`: which way is better
/// @param target digits, or words; null where the plan has none
/// @param due the period's code by which the target is to be reached
@Serdeable
public record IndicatorJson(
    String key,
    String item,
    List<String> path,
    String name,
    String unit,
    String direction,
    @Nullable String target,
    @Nullable String due,
    @Nullable String rationale,
    @Nullable BaselineJson baseline,
    List<MilestoneJson> milestones,
    String dataSource,
    CitationJson citation,
    List<ObservationJson> observations,
    List<ReferenceJson> references) {

  static IndicatorJson of(PlanItem owner, Indicator one, Audited audited) {
    Optional<Target> target = one.target();
    return new IndicatorJson(
        one.key().value(),
        owner.key().value(),
        audited.labels(owner),
        one.name(),
        one.unit().symbol(),
        one.direction().code(),
        target.map(Target::value).map(Figures::value).orElse(null),
        Figures.code(target.flatMap(Target::due)),
        target.flatMap(Target::rationale).orElse(null),
        one.baseline().map(BaselineJson::of).orElse(null),
        one.milestones().stream().map(MilestoneJson::of).toList(),
        one.dataSource(),
        CitationJson.of(one.citation()),
        audited.index().listObservations(one.key()).stream()
            .map(observation -> ObservationJson.of(observation, audited))
            .toList(),
        references(one, audited.index()));
  }

  private static List<ReferenceJson> references(Indicator one, EditionIndex index) {
    return Stream.concat(
            index.listReferences(one.key()).stream().map(ReferenceJson::of),
            index.listRanks(one.key()).stream().map(ReferenceJson::of))
        .toList();
  }
}
