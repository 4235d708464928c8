package kurabe.core.report;

import java.util.List;
import java.util.Optional;
import kurabe.core.quantity.Quantity;
import kurabe.core.source.Citation;
import kurabe.core.time.Period;

/// How many items got each grade, as the report prints it.
///
/// @param total how many items the report says it rated
public record Tally(
    Period period, List<Count> counts, Optional<Quantity> total, Citation citation) {

  public Tally {
    counts = List.copyOf(counts);
  }

  /// @param share in per cent of the total
  public record Count(String label, Quantity count, Optional<Quantity> share) {}
}
