package kurabe.importers.sources.digitalagency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.table.CrossRow;
import kurabe.importers.table.CrossTable;

/// Reads the rows of a table; every one is claimed by a rule or reported.
final class RowReader {

  private final RowRules rules;
  private final BodyColumns columns;
  private final Bodies bodies;
  private final ProblemLog problems;
  private final CellReader cells;
  private final Set<Integer> strayColumns = new HashSet<>();

  RowReader(RowRules rules, BodyColumns columns, Bodies bodies, ProblemLog problems) {
    this.rules = rules;
    this.columns = columns;
    this.bodies = bodies;
    this.problems = problems;
    this.cells = new CellReader(problems);
  }

  List<ReadRow> read(CrossTable table) {
    List<ReadRow> read = new ArrayList<>();
    for (CrossRow row : table.rows()) {
      check(table, row);
      claim(row, read).ifPresent(rule -> read.add(read(rule, row)));
    }
    for (RowRule rule : rules.without(read.stream().map(ReadRow::rule).toList())) {
      problems.add(new Problem.MissingRow(Place.WHOLE, rule.label()));
    }
    return read;
  }

  private Optional<RowRule> claim(CrossRow row, List<ReadRow> read) {
    String label = row.label().text().strip();
    Optional<RowRule> rule = rules.find(label);
    if (rule.isEmpty()) {
      problems.add(new Problem.UnclaimedRow(row.label().place(), label));
    }
    Optional<RowRule> fresh =
        rule.filter(it -> read.stream().noneMatch(other -> other.rule().meansSameAs(it)));
    if (rule.isPresent() && fresh.isEmpty()) {
      problems.add(new Problem.DuplicateItem(row.label().place(), label));
    }
    return fresh;
  }

  private ReadRow read(RowRule rule, CrossRow row) {
    Map<JurisdictionCode, ReadCell> read = new LinkedHashMap<>();
    for (Map.Entry<Integer, Jurisdiction> column : columns.byColumn().entrySet()) {
      Jurisdiction body = column.getValue();
      row.find(column.getKey())
          .map(cell -> new ReadCell(cell, cells.read(rule, cell, bodies.fullName(body))))
          .ifPresent(cell -> read.put(body.code(), cell));
    }
    return new ReadRow(rule, row.label(), read);
  }

  private void check(CrossTable table, CrossRow row) {
    if (table.isCut(row)) {
      problems.add(new Problem.TruncatedTable(row.label().place(), row.label().text().strip()));
    }
    row.cells().stream()
        .filter(cell -> !cell.isBlank() && table.isHeaderless(cell))
        .filter(cell -> strayColumns.add(cell.column()))
        .forEach(cell -> problems.add(new Problem.UnclaimedColumn(cell.place(), "")));
  }
}
