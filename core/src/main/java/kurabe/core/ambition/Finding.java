package kurabe.core.ambition;

import kurabe.core.evaluation.Attainment;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Rational;

/// What is to be known of a target before an attainment of it is praised or blamed.
public sealed interface Finding {

  /// The target was met when the plan began, or in the first report that Kurabe knows, and was not
  /// due yet.
  ///
  /// @param figure with its time, where it has one
  record MetEarly(EarlyFigure figure, Quantity target) implements Finding {}

  /// The plan's own scheme caps the rate and so hides how far the value is beyond the target.
  record HiddenOvershoot(Attainment.Attained attained, Rational cap) implements Finding {}

  /// The way that is left, by the year, beside the way that was gone.
  record OnTheWay(Required required, Actual actual, Course course) implements Finding {}

  record BesideNation(AgainstNation comparison) implements Finding {}
}
