package kurabe.importers.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /// Whether the last row of the upper part goes on below. Without any line at the edges of both
  /// pages it does; below a repeated header, which ends in a line, it does where some of its cells
  /// need no more room.
  private boolean isRowCut() {
    List<TableCell> ends = upper.cells().stream().filter(this::endsAtBottom).toList();
    List<TableCell> below = ends.stream().flatMap(cell -> findBelow(cell).stream()).toList();
    boolean open = !below.isEmpty() && ends.stream().allMatch(TableCell::openBelow);
    boolean wanted = ends.stream().anyMatch(cell -> !textBelow(cell).isEmpty());
    return open
        && wanted
        && (header == 0 ? below.stream().allMatch(TableCell::openAbove) : isRest(ends));
  }

  private boolean isRest(List<TableCell> ends) {
    return ends.stream().anyMatch(cell -> !cell.isBlank() && textBelow(cell).isEmpty());
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

  private boolean endsAtBottom(TableCell cell) {
    return cell.span().bottom() == upper.height() - 1;
  }

  private Optional<TableCell> findBelow(TableCell cell) {
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
