package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Baseline;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Unit;

/// An indicator as one revision defines it; its target, baseline and milestones are rows of
/// their own.
@MappedEntity("indicator")
record IndicatorRow(
    @Id long revisionId,
    @Id int position,
    int itemPosition,
    String key,
    String name,
    String unit,
    String direction,
    String dataSource,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static IndicatorRow of(long revision, int position, int item, Indicator indicator) {
    return new IndicatorRow(
        revision,
        position,
        item,
        indicator.key().value(),
        indicator.name(),
        indicator.unit().symbol(),
        indicator.direction().code(),
        indicator.dataSource(),
        CitationColumns.of(indicator.citation()));
  }

  IndicatorKey indicatorKey() {
    return new IndicatorKey(key);
  }

  Indicator toIndicator(
      Optional<Target> target, Optional<Baseline> baseline, List<Target> milestones) {
    return new Indicator(
        indicatorKey(),
        name,
        new Unit(unit),
        Coded.parse(Direction.values(), Direction::code, direction),
        target,
        baseline,
        milestones,
        dataSource,
        citation.toCitation());
  }
}
