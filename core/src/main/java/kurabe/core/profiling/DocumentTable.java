package kurabe.core.profiling;

import java.util.List;
import kurabe.core.document.Grid;

/// A table of a document with what a profile for it might begin with.
///
/// @param grid the table itself
/// @param headerRow index of the row that its header begins with
/// @param headerRows how many rows its header has
/// @param columns what stands over each column and what it seems to be, from the left
public record DocumentTable(Grid grid, int headerRow, int headerRows, List<DraftColumn> columns) {
  public DocumentTable {
    columns = List.copyOf(columns);
  }

  /// How many rows are below the header.
  public int rows() {
    return Math.max(0, grid.rows().size() - headerRow - headerRows);
  }
}
