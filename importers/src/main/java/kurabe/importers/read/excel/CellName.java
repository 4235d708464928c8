package kurabe.importers.read.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Merge;

/// A cell as spreadsheets name it: `C5`.
record CellName(int row, int column) {

  static final int LAST_ROW = 1 << 20;
  static final int LAST_COLUMN = 1 << 14;

  private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
  private static final int LETTERS = 26;

  /// @throws IllegalArgumentException when no sheet has such a cell
  static CellName parse(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(name);
    }
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return new CellName(Integer.parseInt(matcher.group(2)), column).checked();
  }

  /// `A1:C1`, or one cell.
  static Merge range(String names) {
    String[] ends = names.replace("$", "").split(":", -1);
    CellName first = parse(ends[0]);
    CellName last = parse(ends[ends.length - 1]);
    return new Merge(first.row, first.column, last.row, last.column);
  }

  CellName checked() {
    if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) {
      throw new IllegalArgumentException("R" + row + "C" + column);
    }
    return this;
  }
}
