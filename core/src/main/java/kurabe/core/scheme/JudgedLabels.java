package kurabe.core.scheme;

import java.util.List;
import java.util.Set;

/// Grades that people give without a published rule of arithmetic.
///
/// @param order from worst to best
public record JudgedLabels(SchemeHead head, List<Label> order, List<Label> notRated)
    implements Graded {

  public JudgedLabels {
    order = List.copyOf(order);
    notRated = List.copyOf(notRated);
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.JUDGEMENT);
  }
}
