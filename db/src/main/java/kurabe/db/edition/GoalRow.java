package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.report.Goal;

/// A figure that stands above the tree.
@MappedEntity("goal")
record GoalRow(
    @Id long revisionId,
    @Id int position,
    String name,
    @Relation(Relation.Kind.EMBEDDED) ValueColumns value,
    @Relation(Relation.Kind.EMBEDDED) AsOfColumns asOf,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static GoalRow of(long revision, int position, Goal goal) {
    return new GoalRow(
        revision,
        position,
        goal.name(),
        ValueColumns.of(goal.value()),
        AsOfColumns.of(goal.asOf()),
        CitationColumns.of(goal.citation()));
  }

  Goal toGoal(Amended amended) {
    return new Goal(
        name,
        value.toValue(),
        asOf.toAsOf(),
        amended.citation(FigureKind.GOAL, revisionId, position, citation));
  }
}
