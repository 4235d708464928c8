package kurabe.importers.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;

/// What a reader should know of a sheet who does not see it.
final class SheetNotes {

  /// Formulas without a result that are named one by one; a whole sheet of them is one problem.
  private static final int NAMED = 20;

  private final Workbook.Sheet sheet;
  private final SheetContent content;
  private final List<Problem> notes = new ArrayList<>();

  private SheetNotes(Workbook.Sheet sheet, SheetContent content) {
    this.sheet = sheet;
    this.content = content;
  }

  static List<Problem> of(Workbook.Sheet sheet, SheetContent content) {
    SheetNotes notes = new SheetNotes(sheet, content);
    notes.hidden();
    notes.faults();
    return notes.notes;
  }

  private void hidden() {
    if (sheet.hidden() && !content.rows().isEmpty()) {
      notes.add(new Problem.HiddenSheet(place(1, 1), sheet.name()));
    }
    List<Integer> rows = content.hiddenRows().stream().filter(content.rows()::containsKey).toList();
    if (!rows.isEmpty()) {
      notes.add(new Problem.HiddenRows(place(rows.getFirst(), 1), sheet.name(), rows.size()));
    }
    int[] columns = hiddenColumns();
    if (columns.length > 0) {
      notes.add(new Problem.HiddenColumns(place(1, columns[0]), sheet.name(), columns.length));
    }
  }

  private int[] hiddenColumns() {
    int width = content.rows().values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
    return content.hiddenColumns().stream()
        .flatMapToInt(range -> IntStream.rangeClosed(range.first(), Math.min(range.last(), width)))
        .filter(column -> content.rows().values().stream().anyMatch(row -> row.containsKey(column)))
        .distinct()
        .sorted()
        .toArray();
  }

  private void faults() {
    List<SheetContent.Fault> faults = content.faults();
    faults.stream().limit(NAMED).forEach(fault -> notes.add(problem(fault, 1)));
    if (faults.size() > NAMED) {
      notes.add(problem(faults.get(NAMED), faults.size() - NAMED));
    }
  }

  private Problem problem(SheetContent.Fault fault, int cells) {
    return new Problem.FormulaWithoutResult(
        place(fault.row(), fault.column()), fault.shown(), cells);
  }

  private Place place(int row, int column) {
    return new Place.Cell(sheet.name(), row, column);
  }
}
