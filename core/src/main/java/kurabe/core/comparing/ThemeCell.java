package kurabe.core.comparing;

import java.util.List;
import kurabe.core.browsing.AuditedEdition;

/// What one plan has under a theme; no items where the plan has nothing there.
///
/// @param ground why they belong under the theme, empty where there is nothing
public record ThemeCell(AuditedEdition edition, String ground, List<ComparedItem> items) {

  public ThemeCell {
    items = List.copyOf(items);
  }
}
