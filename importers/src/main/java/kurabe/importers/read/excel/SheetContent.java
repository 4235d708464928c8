package kurabe.importers.read.excel;

import java.util.List;
import java.util.NavigableMap;
import kurabe.core.document.Merge;

/// What stands in a sheet, cells that show nothing left out.
///
/// @param rows texts by column by row
/// @param hiddenRows numbers of rows that are not shown
/// @param hiddenColumns ranges of columns that are not shown
/// @param faults formulas that have no result
record SheetContent(
    NavigableMap<Integer, NavigableMap<Integer, String>> rows,
    List<Merge> merges,
    List<Integer> hiddenRows,
    List<ColumnRange> hiddenColumns,
    List<Fault> faults) {

  record ColumnRange(int first, int last) {}

  /// @param shown instead of a result
  record Fault(int row, int column, String shown) {}
}
