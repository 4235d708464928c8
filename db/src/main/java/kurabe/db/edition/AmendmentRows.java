package kurabe.db.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Edition;
import kurabe.core.report.Goal;
import kurabe.core.report.Observation;
import kurabe.core.source.Amendment;
import kurabe.core.source.Citation;

/// Collects what people put right in an edition.
final class AmendmentRows {

  private final long revision;
  private final List<AmendmentRow> rows = new ArrayList<>();

  private AmendmentRows(long revision) {
    this.revision = revision;
  }

  static List<AmendmentRow> of(long revision, Positions at, Edition edition) {
    AmendmentRows all = new AmendmentRows(revision);
    all.addAll(FigureKind.OBSERVATION, edition.observations(), Observation::citation);
    all.addAll(FigureKind.EVALUATION, edition.evaluations(), PublishedEvaluation::citation);
    all.addAll(FigureKind.REFERENCE, edition.references(), ReferenceValue::citation);
    all.addAll(FigureKind.GOAL, edition.goals(), Goal::citation);
    edition.allItems().map(PlanItem::indicators).forEach(some -> all.addTargets(at, some));
    return List.copyOf(all.rows);
  }

  private <T> void addAll(FigureKind kind, List<T> figures, Function<T, Citation> citation) {
    for (int position = 0; position < figures.size(); position++) {
      add(kind, position, citation.apply(figures.get(position)));
    }
  }

  private void addTargets(Positions at, List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      indicator
          .target()
          .ifPresent(it -> add(FigureKind.TARGET, at.of(indicator.key()), it.citation()));
    }
  }

  private void add(FigureKind kind, int position, Citation citation) {
    citation.amendment().ifPresent(it -> rows.add(row(kind, position, it)));
  }

  private AmendmentRow row(FigureKind kind, int position, Amendment it) {
    return new AmendmentRow(
        revision,
        rows.size(),
        kind.code(),
        position,
        it.before(),
        it.after(),
        it.reason(),
        it.person(),
        it.at());
  }
}
