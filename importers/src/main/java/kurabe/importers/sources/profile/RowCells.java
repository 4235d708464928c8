package kurabe.importers.sources.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Cell;
import kurabe.core.profile.Role;

/// The cells of a row by what they are.
///
/// @param displaced whether some were put back from columns that they had slipped into
record RowCells(TableRow row, Map<Claim, Cell> cells, boolean displaced) {

  RowCells {
    cells = new LinkedHashMap<>(cells);
  }

  /// Blank where the row has none.
  Cell at(Claim claim) {
    return cells.getOrDefault(claim, row.at(claim.column()));
  }

  Stream<Claim> claims(Role role) {
    return cells.keySet().stream().filter(claim -> claim.role() == role);
  }

  Optional<Claim> find(Role role) {
    return claims(role).findFirst();
  }

  /// Empty where there is no such column, or nothing in it.
  Optional<Cell> filled(Role role) {
    return find(role).map(this::at).filter(cell -> !cell.isBlank());
  }

  String text(Role role) {
    return filled(role).map(cell -> cell.text().strip()).orElse("");
  }

  /// Whether any column has something that only an indicator has.
  boolean hasFigures() {
    return cells.entrySet().stream()
        .anyMatch(entry -> entry.getKey().role().isOfIndicator() && !entry.getValue().isBlank());
  }

  /// Whether any column speaks of its row.
  boolean hasVerdicts(List<Role> roles) {
    return cells.entrySet().stream()
        .anyMatch(entry -> roles.contains(entry.getKey().role()) && !entry.getValue().isBlank());
  }
}
