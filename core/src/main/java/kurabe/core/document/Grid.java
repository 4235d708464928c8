package kurabe.core.document;

import java.util.List;

/// A table as rows of cells. Rows may differ in length; blank rows and cells are kept.
///
/// @param name of the sheet, or what stands above the table; empty where nothing does
/// @param merges cells drawn as one
/// @param mediaType what the bytes were: `text/csv; charset=UTF-8`
public record Grid(String name, List<List<Cell>> rows, List<Merge> merges, String mediaType) {
  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
    merges = List.copyOf(merges);
  }

  /// The only table of its file, without merged cells.
  public Grid(List<List<Cell>> rows, String mediaType) {
    this("", rows, List.of(), mediaType);
  }
}
