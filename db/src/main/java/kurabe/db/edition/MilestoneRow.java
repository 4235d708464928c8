package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.Optional;
import kurabe.core.plan.Target;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// A value to reach on the way to a target.
@MappedEntity("milestone")
record MilestoneRow(
    @Id long revisionId,
    @Id int position,
    int indicatorPosition,
    @Relation(Relation.Kind.EMBEDDED) ValueColumns value,
    @Nullable String due,
    @Nullable String rationale,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static MilestoneRow of(long revision, int position, int indicator, Target milestone) {
    return new MilestoneRow(
        revision,
        position,
        indicator,
        ValueColumns.of(milestone.value()),
        milestone.due().map(Period::code).orElse(null),
        milestone.rationale().orElse(null),
        CitationColumns.of(milestone.citation()));
  }

  Target toMilestone() {
    return new Target(
        value.toValue(),
        Optional.ofNullable(due).map(Periods::parse),
        Optional.ofNullable(rationale),
        citation.toCitation());
  }
}
