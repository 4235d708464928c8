package kurabe.importers.sources.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.profile.ColumnRule;
import kurabe.core.profile.HeadingRule;
import kurabe.core.profile.TableRule;
import kurabe.core.profile.TextPattern;
import kurabe.core.profile.TotalRule;
import kurabe.importers.text.JapaneseText;

/// A table's rule with its patterns ready to be compared.
final class CompiledTable {

  /// @param rule that the pattern belongs to
  record Compiled<T, M extends Matching>(T rule, M pattern) {}

  private final TableRule rule;
  private final List<Matching> header;
  private final List<Matching> skipped;
  private final List<Compiled<HeadingRule, Matching.Expression>> headings;
  private final List<Compiled<TotalRule, Matching>> totals;
  private final Map<ColumnRule, List<Matching>> columns = new HashMap<>();
  private final Map<ColumnRule, Matching.Expression> cells = new HashMap<>();

  CompiledTable(TableRule rule) {
    this.rule = rule;
    header = all(rule.header());
    skipped = all(rule.skipped());
    headings =
        rule.headings().stream()
            .map(one -> new Compiled<>(one, Matching.Expression.of(one.pattern())))
            .toList();
    totals =
        rule.totals().stream().map(one -> new Compiled<>(one, Matching.of(one.pattern()))).toList();
    for (ColumnRule column : rule.columns()) {
      columns.put(column, all(column.header()));
      column.cells().ifPresent(form -> cells.put(column, Matching.Expression.of(form)));
    }
  }

  private static List<Matching> all(List<TextPattern> patterns) {
    return patterns.stream().map(Matching::of).toList();
  }

  TableRule rule() {
    return rule;
  }

  boolean isHeader(Header candidate) {
    return header.stream().allMatch(candidate::holds);
  }

  /// Whether one of the texts that tell the header stands in this row itself.
  boolean beginsIn(TableRow row) {
    return row.filled().stream()
        .map(cell -> JapaneseText.compact(cell.text()))
        .anyMatch(text -> header.stream().anyMatch(pattern -> pattern.isWithin(text)));
  }

  boolean isSkipped(String compact) {
    return skipped.stream().anyMatch(pattern -> pattern.isWithin(compact));
  }

  List<Compiled<HeadingRule, Matching.Expression>> headings() {
    return headings;
  }

  Optional<TotalRule> findTotal(String compact) {
    return totals.stream()
        .filter(one -> one.pattern().isWithin(compact))
        .map(Compiled::rule)
        .findFirst();
  }

  List<Matching> headers(ColumnRule column) {
    return columns.getOrDefault(column, List.of());
  }

  Optional<Matching.Expression> cells(ColumnRule column) {
    return Optional.ofNullable(cells.get(column));
  }
}
