package kurabe.core.plan;

import java.time.YearMonth;
import java.util.Optional;
import kurabe.core.time.Period;
import kurabe.core.time.Span;

/// When a plan began and ends (計画期間), which progress reports seldom print.
///
/// @param first its first month: the one after the plan was decided, where nothing else is said
/// @param last its last month, where a source states one
/// @param ground why this month, in Japanese
/// @param source the document that says so
public record PlanSpan(
    PlanCode plan, YearMonth first, Optional<YearMonth> last, String ground, String source) {

  /// The months that an indicator has for reaching its target: up to the end of the target's own
  /// due period or, where none is printed, of the plan. Empty where neither is known, and for a
  /// target that was due before the plan began.
  public Optional<Span> until(Optional<Target> target) {
    return target
        .flatMap(Target::due)
        .map(Period::end)
        .map(YearMonth::from)
        .or(() -> last)
        .filter(end -> !end.isBefore(first))
        .map(end -> new Span(first, end));
  }
}
