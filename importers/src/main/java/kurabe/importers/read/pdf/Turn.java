package kurabe.importers.read.pdf;

/// Which way text runs on the page.
///
/// Turned text is laid out as if the page were turned until the text runs to the right.
enum Turn {
  RIGHT,
  /// Vertical writing, and horizontal writing turned clockwise.
  DOWN,
  LEFT,
  UP;

  /// @param x and `y` of the direction in which text runs, down being positive
  static Turn of(double x, double y) {
    if (Math.abs(x) >= Math.abs(y)) {
      return x >= 0 ? RIGHT : LEFT;
    }
    return y >= 0 ? DOWN : UP;
  }

  Turn clockwise() {
    return switch (this) {
      case RIGHT -> DOWN;
      case DOWN -> LEFT;
      case LEFT -> UP;
      case UP -> RIGHT;
    };
  }

  /// The area as it lies on a page that is turned so.
  Area level(Area area) {
    return switch (this) {
      case RIGHT -> area;
      case DOWN -> new Area(area.top(), -area.right(), area.bottom(), -area.left());
      case LEFT -> new Area(-area.right(), -area.bottom(), -area.left(), -area.top());
      case UP -> new Area(-area.bottom(), area.left(), -area.top(), area.right());
    };
  }

  /// Takes back [#level].
  Area back(Area area) {
    return switch (this) {
      case RIGHT, LEFT -> level(area);
      case DOWN -> UP.level(area);
      case UP -> DOWN.level(area);
    };
  }
}
