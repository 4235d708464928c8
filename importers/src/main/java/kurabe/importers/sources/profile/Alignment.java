package kurabe.importers.sources.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;
import kurabe.importers.text.JapaneseText;

/// Tells which cell of a row belongs to which column. Where a conversion has moved cells aside,
/// what
/// the columns' texts look like puts them back, if that can be done in one way only.
final class Alignment {

  private final List<Claim> claims;
  private final boolean formed;

  Alignment(List<Claim> claims) {
    this.claims = List.copyOf(claims);
    formed = claims.stream().anyMatch(claim -> claim.cells().isPresent());
  }

  /// Empty where cells stand in columns that they cannot belong to.
  Optional<RowCells> align(TableRow row) {
    Map<Claim, Cell> standing = standing(row);
    if (!formed) {
      return Optional.of(new RowCells(row, standing, false));
    }
    boolean fits =
        standing.entrySet().stream()
            .allMatch(one -> one.getKey().admits(JapaneseText.compact(one.getValue().text())));
    if (fits && stray(row).isEmpty()) {
      return Optional.of(new RowCells(row, standing, false));
    }
    Optional<Map<Claim, Cell>> moved = new Shift(claims, row).solve();
    return moved
        .map(cells -> new RowCells(row, complete(cells, row), true))
        .or(() -> fits ? Optional.of(new RowCells(row, standing, false)) : Optional.empty());
  }

  /// Filled cells in no claimed column.
  List<Cell> stray(TableRow row) {
    return row.filled().stream()
        .filter(cell -> claims.stream().noneMatch(claim -> covers(claim, cell.column() - 1)))
        .toList();
  }

  static boolean covers(Claim claim, int column) {
    return claim.column() <= column && column <= claim.last();
  }

  private Map<Claim, Cell> standing(TableRow row) {
    Map<Claim, Cell> cells = new LinkedHashMap<>();
    claims.forEach(claim -> cells.put(claim, joined(claim, row)));
    return cells;
  }

  private static Cell joined(Claim claim, TableRow row) {
    if (claim.last() == claim.column()) {
      return row.at(claim.column());
    }
    List<Cell> parts =
        IntStream.rangeClosed(claim.column(), claim.last())
            .mapToObj(row::at)
            .filter(cell -> !cell.isBlank())
            .toList();
    return parts.isEmpty() ? row.at(claim.column()) : join(parts);
  }

  static Cell join(List<Cell> parts) {
    Cell first = parts.getFirst();
    String text = parts.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" "));
    return new Cell(first.row(), first.column(), text, first.place());
  }

  private Map<Claim, Cell> complete(Map<Claim, Cell> moved, TableRow row) {
    Map<Claim, Cell> cells = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Cell blank = new Cell(row.at(0).row(), claim.column() + 1, "", row.place());
      cells.put(claim, moved.getOrDefault(claim, blank));
    }
    return cells;
  }
}
