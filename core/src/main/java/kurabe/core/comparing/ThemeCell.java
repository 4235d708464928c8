package kurabe.core.comparing;

import java.util.List;
import kurabe.core.browsing.AuditedEdition;

/// What one plan has under a theme; no items where the plan has nothing there.
public record ThemeCell(AuditedEdition edition, List<ComparedItem> items) {

  public ThemeCell {
    items = List.copyOf(items);
  }
}
