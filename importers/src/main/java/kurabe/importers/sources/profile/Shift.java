package kurabe.importers.sources.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.importers.text.JapaneseText;

/// Puts the cells of a row into columns that admit them, in their order, as many as can be where
/// they stand. Two equally good ways are none.
final class Shift {

  private static final int NONE = -1;

  private final List<Claim> claims;
  private final List<Cell> cells;
  private final List<String> texts;

  Shift(List<Claim> claims, TableRow row) {
    this.claims = claims;
    cells = row.filled();
    texts = cells.stream().map(cell -> JapaneseText.compact(cell.text())).toList();
  }

  /// @param kept how many cells stay where they stand; negative where there is no way
  private record Best(int kept, int ways) {
    static final Best NO_WAY = new Best(NONE, 0);

    Best or(Best other) {
      if (other.kept == kept) {
        return new Best(kept, ways + other.ways);
      }
      return other.kept > kept ? other : this;
    }

    Best keeping(boolean inPlace) {
      return kept == NONE ? this : new Best(kept + (inPlace ? 1 : 0), ways);
    }
  }

  Optional<Map<Claim, Cell>> solve() {
    Best[][] best = new Best[cells.size() + 1][claims.size() + 1];
    for (int cell = cells.size(); cell >= 0; cell--) {
      for (int claim = claims.size(); claim >= 0; claim--) {
        best[cell][claim] = best(cell, claim, best);
      }
    }
    Best found = best[0][0];
    return found.ways() == 1 ? Optional.of(trace(best)) : Optional.empty();
  }

  private Best best(int cell, int claim, Best[][] best) {
    if (cell == cells.size()) {
      return new Best(0, 1);
    }
    if (claim == claims.size()) {
      return Best.NO_WAY;
    }
    Best without = best[cell][claim + 1];
    return admits(claim, cell)
        ? without.or(best[cell + 1][claim + 1].keeping(stands(claim, cell)))
        : without;
  }

  private Map<Claim, Cell> trace(Best[][] best) {
    Map<Claim, Cell> moved = new LinkedHashMap<>();
    int cell = 0;
    for (int claim = 0; claim < claims.size() && cell < cells.size(); claim++) {
      Best with = best[cell + 1][claim + 1].keeping(stands(claim, cell));
      if (admits(claim, cell) && with.kept() == best[cell][claim].kept()) {
        moved.put(claims.get(claim), cells.get(cell));
        cell++;
      }
    }
    return moved;
  }

  /// A column that does not say what its texts look like keeps what stands in it and takes no more.
  private boolean admits(int claim, int cell) {
    Claim one = claims.get(claim);
    return one.cells().map(form -> form.isWithin(texts.get(cell))).orElse(stands(claim, cell));
  }

  private boolean stands(int claim, int cell) {
    return Alignment.covers(claims.get(claim), cells.get(cell).column() - 1);
  }
}
