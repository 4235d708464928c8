package kurabe.importers.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import kurabe.importers.read.pdf.Ruling.Axis;

/// Collects the lines that a page draws. A word processor strokes them; a browser fills a thin
/// rectangle for each side of each cell.
final class RulingCollector {

  /// A filled rectangle that is thicker is a background, a thicker stroke is a bar.
  private static final double THICKEST = 3.5;

  /// How far from level or upright a line may be.
  private static final double SLANT = 0.7;

  /// More strokes than this are a map or a chart: no table needs them.
  private static final int MOST = 100_000;

  private final List<Ruling> rulings = new ArrayList<>();
  private final List<List<Point2D>> path = new ArrayList<>();

  void move(Point2D to) {
    List<Point2D> points = new ArrayList<>();
    points.add(to);
    path.add(points);
  }

  void line(Point2D to) {
    if (path.isEmpty()) {
      move(to);
    } else {
      path.getLast().add(to);
    }
  }

  void close() {
    if (!path.isEmpty()) {
      line(path.getLast().getFirst());
    }
  }

  void stroke(double width) {
    if (width <= THICKEST) {
      path.forEach(this::addSides);
    }
  }

  void fill() {
    path.forEach(this::addThin);
  }

  void end() {
    path.clear();
  }

  List<Ruling> rulings() {
    return rulings.size() > MOST ? List.of() : rulings;
  }

  private void addSides(List<Point2D> points) {
    for (int index = 1; index < points.size(); index++) {
      add(bounds(points.subList(index - 1, index + 1)), SLANT);
    }
  }

  private void addThin(List<Point2D> points) {
    if (points.size() > 1) {
      add(bounds(points), THICKEST);
    }
  }

  private void add(Area bounds, double thickest) {
    if (rulings.size() > MOST || Math.min(bounds.width(), bounds.height()) > thickest) {
      return;
    }
    rulings.add(
        bounds.width() >= bounds.height()
            ? new Ruling(Axis.LEVEL, bounds.middle(), bounds.left(), bounds.right())
            : new Ruling(Axis.UPRIGHT, bounds.centre(), bounds.top(), bounds.bottom()));
  }

  private static Area bounds(List<Point2D> points) {
    return Area.around(
        points.stream()
            .map(point -> new Area(point.getX(), point.getY(), point.getX(), point.getY()))
            .toList());
  }
}
