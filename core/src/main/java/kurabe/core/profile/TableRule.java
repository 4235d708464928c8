package kurabe.core.profile;

import java.util.List;

/// A kind of table and what is in it.
///
/// @param name for messages
/// @param header texts that its header must hold, all of them, which tells it from other tables
/// @param headerRows how many rows its header has, 1 to 3
/// @param under titles of the items that everything in the table belongs to, from the root down
/// @param headings lines above the table, or rows with a single text in it, that name an item
/// @param skipped rows that are not read; matched by their first text
/// @param totals rows that speak of an item instead of an indicator; matched by their first text
public record TableRule(
    String name,
    List<TextPattern> header,
    int headerRows,
    List<String> under,
    List<HeadingRule> headings,
    List<ColumnRule> columns,
    List<TextPattern> skipped,
    List<TotalRule> totals) {
  public TableRule {
    header = List.copyOf(header);
    under = List.copyOf(under);
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
    skipped = List.copyOf(skipped);
    totals = List.copyOf(totals);
  }

  public boolean has(Role role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }
}
