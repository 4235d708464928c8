package kurabe.importers.document;

import java.util.List;

/// A document as rows of cells. Rows may differ in length; blank rows and cells are kept.
///
/// @param mediaType what the bytes were: `text/csv; charset=UTF-8`
public record Grid(List<List<Cell>> rows, String mediaType) {

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
