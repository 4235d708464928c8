package kurabe.core.reference;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.quantity.Ratio;

/// A share of the nation, or of any whole, from those of its parts: the sum of all counts by the
/// sum
/// of all wholes. A mean of shares would give a village the weight of a city.
public final class NationalShare {

  private NationalShare() {}

  /// Empty without parts, and where any part has no ratio: leaving it out would claim that it is
  /// like
  /// the others.
  public static Optional<Ratio> of(Collection<SurveyValue> parts) {
    List<Ratio> ratios = parts.stream().flatMap(part -> part.ratio().stream()).toList();
    return ratios.isEmpty() || ratios.size() < parts.size()
        ? Optional.empty()
        : Optional.of(sum(ratios));
  }

  /// @throws IllegalArgumentException without parts
  public static Ratio sum(Collection<Ratio> parts) {
    return new Ratio(
        parts.stream().map(Ratio::count).reduce(BigDecimal.ZERO, BigDecimal::add),
        parts.stream().map(Ratio::whole).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
