package kurabe.importers.sources.aomori.progress;

import java.util.Optional;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Target;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Value;
import kurabe.core.time.Period;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.Times;

/// Reads the target of one row.
final class TargetReader {

  private final Row row;
  private final RowLog log;
  private final Optional<Period> due;
  private final Optional<TargetCell> cell;

  /// @param due of all targets, unless the table or the cell names another
  TargetReader(Row row, Optional<Period> due, RowLog log) {
    this.row = row;
    this.log = log;
    this.due = due;
    this.cell = TargetCell.parse(row.cell(Kind.TARGET));
  }

  Direction direction() {
    return cell.map(TargetCell::direction).orElse(Direction.HIGHER_IS_BETTER);
  }

  Optional<Target> read() {
    if (cell.isEmpty()) {
      Value value = log.unreadable(Kind.TARGET, row.cell(Kind.TARGET));
      return Optional.of(target(value, due, Optional.empty()));
    }
    TargetCell target = cell.get();
    if (!target.unclaimed().isEmpty()) {
      log.add(new Problem.UnclaimedText(row.line().place(), target.unclaimed()));
    }
    Optional<Period> dueHere = target.due().or(this::dueInHeader).or(() -> due);
    return target.value().map(value -> target(value, dueHere, target.rationale()));
  }

  private Target target(Value value, Optional<Period> dueHere, Optional<String> rationale) {
    return new Target(value, dueHere, rationale, row.line().citation());
  }

  /// 「目標値(2028年)」
  private Optional<Period> dueInHeader() {
    return row.columns().stream()
        .filter(column -> column.is(Kind.TARGET))
        .flatMap(column -> Times.find(column.title()).stream())
        .findFirst();
  }
}
