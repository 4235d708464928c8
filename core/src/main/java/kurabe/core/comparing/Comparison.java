package kurabe.core.comparing;

import java.util.List;
import kurabe.core.browsing.AuditedEdition;

/// Plans side by side, theme by theme. Nothing is subtracted across plans: each judges by its own
/// scheme.
public record Comparison(List<AuditedEdition> editions, List<ThemeRow> rows) {

  public Comparison {
    editions = List.copyOf(editions);
    rows = List.copyOf(rows);
  }
}
