package kurabe.importers.read.pdf;

import java.util.Collection;

/// A rectangle on a page as it is seen: points from the left and the top edge.
record Area(double left, double top, double right, double bottom) {

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double middle() {
    return (top + bottom) / 2;
  }

  double centre() {
    return (left + right) / 2;
  }

  double size() {
    return width() * height();
  }

  /// Whether the middle of the other lies inside.
  boolean holds(Area other) {
    return left <= other.centre()
        && other.centre() <= right
        && top <= other.middle()
        && other.middle() <= bottom;
  }

  Area and(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  static Area around(Collection<Area> areas) {
    return areas.stream().reduce(Area::and).orElse(new Area(0, 0, 0, 0));
  }

  /// How much of the lower of the two stands beside the other: 1 on one line, 0 one above the
  /// other.
  double beside(Area other) {
    double common = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return Math.max(0, common) / Math.max(0.01, Math.min(height(), other.height()));
  }
}
