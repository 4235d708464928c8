package kurabe.core.scheme;

import java.util.Set;
import kurabe.core.quantity.Rational;

/// A rate moved into [floor, cap]; the mean of the rates is an item's index. Indicators without a
/// target stay out of the mean.
///
/// @param decimals digits after the point that rates and indices are published with
public record CappedAttainmentMean(
    SchemeHead head,
    Measure measure,
    Decreasing decreasing,
    Rational floor,
    Rational cap,
    int decimals)
    implements EvaluationScheme {

  @Override
  public Set<Need> needs() {
    return measure.needs();
  }
}
