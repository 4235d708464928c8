package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Two parts of a table, of which the lower one stands on the next page.
///
/// A page may end inside a row or inside a cell that spans rows. Such a cell has no line below it,
/// and its text stands in one part or is divided between both.
///
/// @param header how many rows at the top of the lower part repeat the header
record TableJoint(PrintedTable upper, PrintedTable lower, int header) {

  /// Both parts with every text where its cell begins.
  TableJoint repair() {
    if (header >= lower.height()) {
      return this;
    }
    return isRowCut() ? joinRow() : liftTexts();
  }

  /// Whether the last row of the upper part goes on below: some of its cells need no more room.
  private boolean isRowCut() {
    List<TableCell> ends = endsOf(upper, upper.height() - 1);
    Predicate<TableCell> inLower = cell -> !textBelow(cell).isEmpty();
    boolean open = ends.stream().allMatch(TableCell::openBelow);
    boolean finished = ends.stream().anyMatch(cell -> !cell.isBlank() && !inLower.test(cell));
    boolean oneCell = ends.size() == 1 && header == 0;
    return open && (finished || oneCell) && ends.stream().anyMatch(inLower);
  }

  private TableJoint joinRow() {
    PrintedTable joined =
        upper.map(
            cell ->
                endsAtBottom(cell) && !textBelow(cell).isEmpty()
                    ? cell.withText(together(cell.text(), textBelow(cell)))
                    : cell);
    return new TableJoint(joined, lower.withoutRow(header), header);
  }

  /// A cell over several rows that is centred across the edge of the page has its text on the next
  /// one.
  private TableJoint liftTexts() {
    List<TableCell> lifted = new ArrayList<>();
    PrintedTable filled =
        upper.map(
            cell -> {
              if (endsAtBottom(cell) && cell.isBlank() && cell.openBelow()) {
                findBelow(cell).filter(below -> !below.isBlank()).ifPresent(lifted::add);
                return cell.withText(textBelow(cell));
              }
              return cell;
            });
    return new TableJoint(
        filled, lower.map(cell -> lifted.contains(cell) ? cell.withText("") : cell), header);
  }

  /// Whether the cell goes on in the lower part, where nothing new begins.
  boolean goesOn(TableCell cell) {
    return endsAtBottom(cell)
        && cell.openBelow()
        && header < lower.height()
        && findBelow(cell).filter(TableCell::isBlank).isPresent();
  }

  private boolean endsAtBottom(TableCell cell) {
    return cell.span().bottom() == upper.height() - 1;
  }

  private static List<TableCell> endsOf(PrintedTable table, int row) {
    return table.cells().stream().filter(cell -> cell.span().bottom() == row).toList();
  }

  Optional<TableCell> findBelow(TableCell cell) {
    return lower
        .findCell(header, cell.span().left())
        .filter(below -> below.span().left() == cell.span().left())
        .filter(below -> below.span().right() == cell.span().right());
  }

  private String textBelow(TableCell cell) {
    return findBelow(cell).map(TableCell::text).orElse("");
  }

  private static String together(String above, String below) {
    if (above.isEmpty()) {
      return below;
    }
    return above + (Joint.startsEntry(below) ? " " : Joint.between(above, below)) + below;
  }
}
