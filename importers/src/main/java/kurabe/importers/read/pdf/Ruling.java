package kurabe.importers.read.pdf;

/// A straight line that is drawn level or upright.
///
/// @param at its distance from the top (level) or the left (upright) edge
record Ruling(Axis axis, double at, double from, double to) {

  enum Axis {
    LEVEL,
    UPRIGHT
  }

  /// How far ends of lines that are meant to meet may miss each other, in points.
  static final double SNAP = 3;

  double length() {
    return to - from;
  }

  /// Whether a level and an upright line cross or touch.
  boolean meets(Ruling other) {
    return axis != other.axis && reaches(other.at) && other.reaches(at);
  }

  private boolean reaches(double position) {
    return from - SNAP <= position && position <= to + SNAP;
  }

  Area area() {
    return switch (axis) {
      case LEVEL -> new Area(from, at, to, at);
      case UPRIGHT -> new Area(at, from, at, to);
    };
  }
}
