package kurabe.core.revision;

import kurabe.core.evaluation.Difference;
import kurabe.core.quantity.Value;
import kurabe.core.ranking.RankInterval;

/// One thing that a corrected survey moved.
public sealed interface SurveyMovement {

  record ValueMoved(SurveyCell cell, Change<Value> change) implements SurveyMovement {}

  /// A body's rank, also where its own value stayed and another's moved.
  record RankMoved(RankPlace place, Change<RankInterval> change) implements SurveyMovement {

    @Override
    public SurveyCell cell() {
      return place.cell();
    }
  }

  /// A body's value against the nation's.
  record GapMoved(SurveyCell cell, Change<Difference> change) implements SurveyMovement {}

  SurveyCell cell();

  Change<?> change();
}
