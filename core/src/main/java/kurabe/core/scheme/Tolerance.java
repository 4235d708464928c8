package kurabe.core.scheme;

import kurabe.core.quantity.Rational;

/// How far from the baseline still counts as level. The limit itself is level.
public sealed interface Tolerance {

  /// Only the baseline itself is level.
  record None() implements Tolerance {}

  /// Percentage points, for figures in per cent; other figures have no tolerance.
  record PercentagePoints(Rational points, Side side) implements Tolerance {}

  /// Per cent of the baseline.
  record PercentOfBaseline(Rational percent, Side side) implements Tolerance {}

  /// The scheme speaks of no marked change and does not say what is marked.
  record Unstated() implements Tolerance {}

  /// On which side of the baseline a small change is level.
  enum Side {
    BOTH("both"),
    /// Every improvement counts; a small decline does not.
    BELOW("below");

    private final String code;

    Side(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
