package kurabe.core.revision;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.revision.Movement.BaselineMoved;
import kurabe.core.revision.Movement.DefinitionMoved;
import kurabe.core.revision.Movement.GapMoved;
import kurabe.core.revision.Movement.GoalMoved;
import kurabe.core.revision.Movement.IndicatorMoved;
import kurabe.core.revision.Movement.ItemMoved;
import kurabe.core.revision.Movement.MilestoneMoved;
import kurabe.core.revision.Movement.OutcomeDifferenceMoved;
import kurabe.core.revision.Movement.OutcomeMoved;
import kurabe.core.revision.Movement.PrintedDifferenceMoved;
import kurabe.core.revision.Movement.RecomputedMoved;
import kurabe.core.revision.Movement.ReferenceMoved;
import kurabe.core.revision.Movement.StatementMoved;
import kurabe.core.revision.Movement.SurveyGapMoved;
import kurabe.core.revision.Movement.TallyMoved;
import kurabe.core.revision.Movement.TargetMoved;
import kurabe.core.revision.Movement.ValueDifferenceMoved;
import kurabe.core.revision.Movement.ValueMoved;
import kurabe.core.revision.Movement.VerdictMoved;

/// Every kind of thing in an edition that may move, in the order that movements are told.
final class Tracers {

  private static final List<Tracer<Revision, ?, ?, Movement>> PRINTED =
      List.of(
          new Tracer<>(
              FigureTraces::outcomes,
              Bare::outcome,
              (at, change) -> new OutcomeMoved(at.subject(), at.period(), change)),
          new Tracer<>(
              FigureTraces::values,
              Bare::dated,
              (at, change) -> new ValueMoved(at.indicator(), at.period(), change)),
          new Tracer<>(
              FigureTraces::references,
              Bare::dated,
              (at, change) -> new ReferenceMoved(at.indicator(), at.scope(), change)),
          new Tracer<>(FigureTraces::goals, Bare::dated, GoalMoved::new),
          new Tracer<>(
              FigureTraces::tallies,
              Bare::quantity,
              (at, change) -> new TallyMoved(at.period(), at.part(), change)),
          new Tracer<>(
              FigureTraces::differences,
              Bare::quantity,
              (at, change) -> new PrintedDifferenceMoved(at.subject(), at.period(), change)),
          new Tracer<>(
              FigureTraces::statements,
              Bare::value,
              (at, change) -> new StatementMoved(at.item(), at.kind(), at.period(), change)));

  private static final List<Tracer<Revision, ?, ?, Movement>> PROMISED =
      List.of(
          new Tracer<>(TreeTraces::targets, Bare::target, TargetMoved::new),
          new Tracer<>(
              TreeTraces::milestones,
              Bare::target,
              (at, change) -> new MilestoneMoved(at.indicator(), at.period(), change)),
          new Tracer<>(TreeTraces::baselines, Bare::dated, BaselineMoved::new),
          new Tracer<>(TreeTraces::items, Bare::itself, ItemMoved::new),
          new Tracer<>(TreeTraces::indicators, Bare::itself, IndicatorMoved::new),
          new Tracer<>(TreeTraces::definitions, Bare::itself, DefinitionMoved::new));

  private static final List<Tracer<Revision, ?, ?, Movement>> COMPUTED =
      List.of(
          new Tracer<>(
              DifferenceTraces::ofOutcomes,
              Bare::itself,
              (at, change) -> new OutcomeDifferenceMoved(at.subject(), at.period(), change)),
          new Tracer<>(
              DifferenceTraces::ofValues,
              Bare::itself,
              (at, change) -> new ValueDifferenceMoved(at.indicator(), at.period(), change)),
          new Tracer<>(
              GapTraces::beside,
              Bare::itself,
              (at, change) -> new GapMoved(at.indicator(), at.scope(), change)),
          new Tracer<>(
              GapTraces::surveyed,
              Bare::itself,
              (at, change) -> new SurveyGapMoved(at.indicator(), at.concept(), change)),
          new Tracer<>(
              AuditTraces::verdicts,
              Bare::itself,
              (at, change) -> new VerdictMoved(at.figure(), at.period(), change)),
          new Tracer<>(
              AuditTraces::recomputed,
              Bare::itself,
              (at, change) -> new RecomputedMoved(at.figure(), at.period(), at.basis(), change)));

  private Tracers() {}

  static Stream<Movement> movements(Revision before, Revision after) {
    return Stream.of(PRINTED, PROMISED, COMPUTED)
        .flatMap(List::stream)
        .flatMap(tracer -> tracer.movements(before, after));
  }
}
