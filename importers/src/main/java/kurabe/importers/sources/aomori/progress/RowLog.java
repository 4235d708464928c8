package kurabe.importers.sources.aomori.progress;

import kurabe.core.problem.Problem;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.aomori.progress.Column.Kind;

/// Logs what is wrong with the cells of one row.
record RowLog(Place place, String indicator, ProblemLog log) {

  void add(Problem problem) {
    log.add(problem);
  }

  /// What an illegible cell stands for: absence, with the text for a person to look at.
  Value.Absent unreadable(Kind column, String cell) {
    log.add(new Problem.UnreadableFigure(place, indicator, column.label(), cell.strip()));
    return new Value.Absent(AbsenceReason.UNREADABLE, cell.strip());
  }
}
