package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.Optional;
import kurabe.core.plan.Target;
import kurabe.core.time.Period;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// A target; `position` is its indicator's.
@MappedEntity("target")
record TargetRow(
    @Id long revisionId,
    @Id int position,
    @Relation(Relation.Kind.EMBEDDED) ValueColumns value,
    @Nullable String due,
    @Nullable String rationale,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static TargetRow of(long revision, int indicator, Target target) {
    return new TargetRow(
        revision,
        indicator,
        ValueColumns.of(target.value()),
        target.due().map(Period::code).orElse(null),
        target.rationale().orElse(null),
        CitationColumns.of(target.citation()));
  }

  Target toTarget(Amended amended) {
    return new Target(
        value.toValue(),
        Optional.ofNullable(due).map(Periods::parse),
        Optional.ofNullable(rationale),
        amended.citation(FigureKind.TARGET, revisionId, position, citation));
  }
}
