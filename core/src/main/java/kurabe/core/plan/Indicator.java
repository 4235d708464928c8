package kurabe.core.plan;

import java.util.List;
import java.util.Optional;
import kurabe.core.quantity.Unit;
import kurabe.core.source.Citation;

/// Something that a plan measures, as one edition defines it.
///
/// @param target what it is to reach in the end
/// @param baseline what it was when the plan began, where the report prints it
/// @param milestones what it is to reach on the way (目安値), each with its own due period, earliest
///     first
/// @param dataSource who gathers the figures, in the report's words; empty where it does not say
public record Indicator(
    IndicatorKey key,
    String name,
    Unit unit,
    Direction direction,
    Optional<Target> target,
    Optional<Baseline> baseline,
    List<Target> milestones,
    String dataSource,
    Citation citation) {

  public Indicator {
    milestones = List.copyOf(milestones);
  }
}
