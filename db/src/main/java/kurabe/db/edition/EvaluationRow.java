package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// A verdict as printed, on an item or on an indicator.
@MappedEntity("evaluation")
record EvaluationRow(
    @Id long revisionId,
    @Id int position,
    @Nullable Integer itemPosition,
    @Nullable Integer indicatorPosition,
    String period,
    @Relation(Relation.Kind.EMBEDDED) OutcomeColumns outcome,
    @Relation(Relation.Kind.EMBEDDED) @Nullable FigureColumns difference,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static EvaluationRow of(
      long revision, int position, Positions positions, PublishedEvaluation it) {
    return new EvaluationRow(
        revision,
        position,
        item(positions, it.subject()),
        indicator(positions, it.subject()),
        it.period().code(),
        OutcomeColumns.of(it.outcome()),
        FigureColumns.of(it.difference()),
        CitationColumns.of(it.citation()));
  }

  PublishedEvaluation toEvaluation(Positions positions, Amended amended) {
    return new PublishedEvaluation(
        subject(positions),
        Periods.parse(period),
        outcome.toOutcome(),
        FigureColumns.find(difference),
        amended.citation(FigureKind.EVALUATION, revisionId, position, citation));
  }

  private static @Nullable Integer item(Positions positions, Subject subject) {
    return switch (subject) {
      case Subject.OfItem(ItemKey key) -> positions.of(key);
      case Subject.OfIndicator _ -> null;
    };
  }

  private static @Nullable Integer indicator(Positions positions, Subject subject) {
    return switch (subject) {
      case Subject.OfItem _ -> null;
      case Subject.OfIndicator(IndicatorKey key) -> positions.of(key);
    };
  }

  private Subject subject(Positions positions) {
    if (itemPosition != null) {
      return new Subject.OfItem(positions.item(itemPosition));
    }
    if (indicatorPosition != null) {
      return new Subject.OfIndicator(positions.indicator(indicatorPosition));
    }
    throw new IllegalStateException("verdict on nothing: " + revisionId + ", " + position);
  }
}
