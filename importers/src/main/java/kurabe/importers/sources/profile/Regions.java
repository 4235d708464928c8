package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.source.Citation;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.profile.Region.Heading;
import kurabe.importers.text.JapaneseText;

/// Finds in the tables of a document those that the profile's rules are for.
final class Regions {

  private final List<CompiledTable> tables;
  private final List<Matching> ignored;
  private final ProblemLog log;
  private final List<Region> regions = new ArrayList<>();

  Regions(List<CompiledTable> tables, List<Matching> ignored, ProblemLog log) {
    this.tables = tables;
    this.ignored = ignored;
    this.log = log;
  }

  List<Region> find(List<Block> blocks) {
    blocks.forEach(this::find);
    return List.copyOf(regions);
  }

  private void find(Block block) {
    GridRows grid = new GridRows(block.grid());
    List<Heading> above = new ArrayList<>();
    block.above().stream().map(Heading::of).forEach(above::add);
    List<TableRow> unclaimed = new ArrayList<>();
    int row = 0;
    boolean continued = false;
    while (row < grid.count()) {
      Optional<CompiledTable> table = findTable(grid, row);
      if (table.isEmpty()) {
        unclaimed.add(grid.row(row));
        heading(grid.row(row)).ifPresent(above::add);
        row++;
      } else {
        row = add(grid, row, table.get(), above, continued);
        above.clear();
        continued = true;
      }
    }
    report(unclaimed);
  }

  private Optional<CompiledTable> findTable(GridRows grid, int row) {
    return tables.stream()
        .filter(table -> row + table.rule().headerRows() <= grid.count())
        .filter(table -> table.beginsIn(grid.row(row)))
        .filter(table -> table.isHeader(Header.at(grid, row, table.rule().headerRows())))
        .filter(table -> isTightest(grid, row, table))
        .findFirst();
  }

  /// A title above a header of one row is no part of it: the same texts stand one row further down.
  private static boolean isTightest(GridRows grid, int row, CompiledTable table) {
    int rows = table.rule().headerRows();
    return grid.row(row).filled().size() > 1
        || row + 1 + rows > grid.count()
        || !table.isHeader(Header.at(grid, row + 1, rows));
  }

  /// @return the first row after the table
  private int add(
      GridRows grid, int start, CompiledTable table, List<Heading> above, boolean continued) {
    int height = table.rule().headerRows();
    int end = start + height;
    List<TableRow> rows = new ArrayList<>();
    while (end < grid.count() && findTable(grid, end).isEmpty()) {
      rows.add(grid.row(end));
      end++;
    }
    regions.add(new Region(table, Header.at(grid, start, height), above, continued, rows));
    return end;
  }

  private static Optional<Heading> heading(TableRow row) {
    List<Cell> filled = row.filled();
    return filled.size() == 1
        ? Optional.of(
            new Heading(
                filled.getFirst().text().strip(),
                new Citation(filled.getFirst().place(), filled.getFirst().text().strip())))
        : Optional.empty();
  }

  /// Rows in which several texts stand side by side are a table that no rule is for.
  private void report(List<TableRow> rows) {
    List<TableRow> data = rows.stream().filter(row -> row.filled().size() > 1).toList();
    boolean known =
        data.stream()
            .flatMap(row -> row.filled().stream())
            .map(cell -> JapaneseText.compact(cell.text()))
            .anyMatch(text -> ignored.stream().anyMatch(pattern -> pattern.isWithin(text)));
    if (!data.isEmpty() && !known) {
      TableRow first = data.getFirst();
      log.add(new Problem.UnclaimedText(first.place(), first.text()));
    }
  }
}
