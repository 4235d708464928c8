package kurabe.importers.read.pdf;

import static kurabe.importers.read.pdf.Ruling.SNAP;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kurabe.importers.read.pdf.Ruling.Axis;

/// Lines that meet each other, and the positions that they divide their area at.
///
/// A table often has no lines at its left and right side, or none where a page ends: its outermost
/// positions are where its lines end.
///
/// @param columns left edges of the columns and the right edge of the last one
/// @param rows likewise from the top
record Lattice(List<Ruling> rulings, List<Double> columns, List<Double> rows) {

  /// The part of a cell's side that must be drawn to part it from its neighbour.
  private static final double DRAWN = 0.7;

  Lattice {
    rulings = List.copyOf(rulings);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Lattice of(List<Ruling> rulings) {
    return new Lattice(rulings, positions(rulings, Axis.UPRIGHT), positions(rulings, Axis.LEVEL));
  }

  private static List<Double> positions(List<Ruling> rulings, Axis axis) {
    return snap(
        rulings.stream()
            .flatMapToDouble(
                ruling ->
                    ruling.axis() == axis
                        ? DoubleStream.of(ruling.at())
                        : DoubleStream.of(ruling.from(), ruling.to())));
  }

  private static List<Double> snap(DoubleStream positions) {
    List<Double> snapped = new ArrayList<>();
    positions
        .sorted()
        .filter(each -> snapped.isEmpty() || each - snapped.getLast() > SNAP)
        .forEach(snapped::add);
    return snapped;
  }

  Area area() {
    return new Area(columns.getFirst(), rows.getFirst(), columns.getLast(), rows.getLast());
  }

  int width() {
    return columns.size() - 1;
  }

  int height() {
    return rows.size() - 1;
  }

  Area area(Span span) {
    return new Area(
        columns.get(span.left()),
        rows.get(span.top()),
        columns.get(span.right() + 1),
        rows.get(span.bottom() + 1));
  }

  boolean isOpenBelow(Span span) {
    return IntStream.rangeClosed(span.left(), span.right())
        .noneMatch(column -> hasTop(span.bottom() + 1, column));
  }

  /// Whether a line is drawn at the left side of the cell.
  boolean hasLeft(int row, int column) {
    return isDrawn(Axis.UPRIGHT, columns.get(column), rows.get(row), rows.get(row + 1));
  }

  /// Whether a line is drawn above the cell; below the last row for the row after it.
  boolean hasTop(int row, int column) {
    return isDrawn(Axis.LEVEL, rows.get(row), columns.get(column), columns.get(column + 1));
  }

  private boolean isDrawn(Axis axis, double at, double from, double to) {
    double drawn =
        rulings.stream()
            .filter(ruling -> ruling.axis() == axis && Math.abs(ruling.at() - at) <= SNAP)
            .mapToDouble(ruling -> Math.min(to, ruling.to()) - Math.max(from, ruling.from()))
            .filter(length -> length > 0)
            .sum();
    return drawn >= DRAWN * (to - from);
  }
}
