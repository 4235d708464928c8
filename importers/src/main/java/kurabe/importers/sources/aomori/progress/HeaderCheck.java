package kurabe.importers.sources.aomori.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.problem.Problem;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.aomori.progress.Column.Kind;

/// Whether a table's columns say enough to read figures from them.
final class HeaderCheck {

  private static final List<Kind> NEEDED = List.of(Kind.NAME, Kind.TARGET, Kind.VALUE);

  private HeaderCheck() {}

  /// Logs what is missing, and columns that no rule claims.
  static boolean passes(Header header, ProblemLog log) {
    header.columns().stream()
        .filter(column -> column.is(Kind.OTHER))
        .forEach(
            column -> log.add(new Problem.UnclaimedText(header.line().place(), column.title())));
    List<Kind> missing = NEEDED.stream().filter(kind -> !header.has(kind)).toList();
    missing.forEach(
        kind ->
            log.add(
                new Problem.MissingColumn(header.line().place(), kind.label(), header.titles())));
    boolean dated = isDated(header);
    if (!dated) {
      log.add(new Problem.MissingEditionDate(header.line().place()));
    }
    return missing.isEmpty() && dated;
  }

  /// Two columns of values for one time: the header's times were not understood.
  private static boolean isDated(Header header) {
    Set<Optional<Period>> seen = new HashSet<>();
    return header.columns().stream()
        .filter(column -> column.kind().isFigure())
        .allMatch(column -> column.period().isPresent() && isFirst(column, seen));
  }

  private static boolean isFirst(Column column, Set<Optional<Period>> seen) {
    return !column.is(Kind.VALUE) || seen.add(column.period());
  }
}
