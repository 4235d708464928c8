package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kurabe.core.problem.Problem;
import kurabe.core.profile.ColumnRule;
import kurabe.core.profile.Role;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.Times;

/// Which rule claims which column. Rules that name a header exactly come before rules that name a
/// part of it; among equals the earlier rule.
final class Columns {

  private final CompiledTable table;
  private final Header header;
  private final Map<Integer, ColumnRule> claimed = new TreeMap<>();
  private final Set<Integer> spread = new HashSet<>();

  private Columns(CompiledTable table, Header header) {
    this.table = table;
    this.header = header;
  }

  /// By column. What is missing or claimed by nothing is noted.
  static List<Claim> of(CompiledTable table, Header header, ProblemLog log) {
    Columns columns = new Columns(table, header);
    columns.claim(Matching::isExactly);
    columns.claim(Matching::isWithin);
    List<Claim> claims =
        columns.claimed.entrySet().stream()
            .map(entry -> columns.claim(entry.getKey(), entry.getValue()))
            .toList();
    columns.report(log);
    return claims;
  }

  private void claim(BiPredicate<Matching, String> likes) {
    for (ColumnRule rule : table.rule().columns()) {
      for (int column = 0; column < header.width(); column++) {
        if (!claimed.containsKey(column) && isFree(rule, column) && names(rule, column, likes)) {
          claimed.put(column, rule);
        }
      }
    }
  }

  private boolean names(ColumnRule rule, int column, BiPredicate<Matching, String> likes) {
    return table.headers(rule).stream()
        .anyMatch(pattern -> header.names(column).anyMatch(name -> likes.test(pattern, name)));
  }

  /// A second column for what a row has once, or has once for each time, is no column of the rule.
  private boolean isFree(ColumnRule rule, int column) {
    return rule.role() == Role.IGNORE
        || claimed.entrySet().stream()
            .filter(other -> other.getValue().role() == rule.role())
            .filter(other -> other.getValue().level().equals(rule.level()))
            .noneMatch(other -> isSameTime(rule, column, other.getKey(), other.getValue()));
  }

  private boolean isSameTime(ColumnRule rule, int column, int other, ColumnRule otherRule) {
    return !rule.role().isRepeated() || period(rule, column).equals(period(otherRule, other));
  }

  private Optional<Period> period(ColumnRule rule, int column) {
    return rule.period().or(() -> time(column));
  }

  /// Of the parts of a header the lowest that names a time.
  private Optional<Period> time(int column) {
    return header.isBlank(column)
        ? Optional.empty()
        : header.parts().get(column).reversed().stream()
            .flatMap(part -> Stream.concat(Times.parse(part).stream(), Times.find(part).stream()))
            .findFirst();
  }

  private Claim claim(int column, ColumnRule rule) {
    int last = column;
    while (rule.spread() && last + 1 < header.width() && isBeneath(column, last + 1)) {
      last++;
      spread.add(last);
    }
    return new Claim(
        rule, column, last, header.text(column), period(rule, column), table.cells(rule));
  }

  private boolean isUnclaimed(int column) {
    return !header.isBlank(column) && !claimed.containsKey(column) && !spread.contains(column);
  }

  /// Merged cells of a header stand over each of their columns; where merging was lost, over the
  /// first.
  private boolean isBeneath(int column, int next) {
    return !claimed.containsKey(next)
        && (header.isBlank(next) || header.text(next).equals(header.text(column)));
  }

  private void report(ProblemLog log) {
    List<ColumnRule> missing = new ArrayList<>(table.rule().columns());
    missing.removeAll(claimed.values());
    missing.stream()
        .filter(rule -> !rule.optional())
        .forEach(
            rule ->
                log.add(
                    new Problem.MissingColumn(
                        header.place(), rule.header().getFirst().written(), header.texts())));
    for (int column = 0; column < header.width(); column++) {
      if (isUnclaimed(column)) {
        log.add(new Problem.UnclaimedColumn(header.place(), header.text(column)));
      }
    }
  }
}
