package kurabe.core.evaluation;

import java.util.List;
import kurabe.core.quantity.Interval;
import kurabe.core.quantity.Rational;

/// A verdict of a scheme.
public sealed interface Result {

  /// A rate or index in per cent.
  ///
  /// @param percent from the digits as printed, not rounded
  /// @param interval all rates that the rounding of the inputs leaves open
  record Rate(Rational percent, Interval interval) implements Result {}

  /// @param label from the digits as printed
  /// @param possible all labels that the rounding of the inputs leaves open, worst first
  record Grade(String label, List<String> possible) implements Result {
    public Grade {
      possible = List.copyOf(possible);
    }
  }

  /// A sum or mean of points that no band turns into a label.
  record Score(Rational points, Interval interval) implements Result {}
}
