package kurabe.core.comparing;

import java.util.List;
import kurabe.core.concordance.Theme;

/// One theme with a cell for each plan, in the comparison's order of plans.
public record ThemeRow(Theme theme, List<ThemeCell> cells) {

  public ThemeRow {
    cells = List.copyOf(cells);
  }
}
