package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanSpan;
import kurabe.core.report.EditionHead;
import kurabe.core.time.Period;
import kurabe.core.tracking.PlanAmbition;
import kurabe.web.words.BodyNames;
import org.jspecify.annotations.Nullable;

/// Pace and ambition of a plan's indicators, as its newest edition reports them.
///
/// @param period the column that was asked for; null for each indicator's newest
/// @param span when the plan began; null where no document at hand says so
@Serdeable
public record AmbitionJson(
    String plan,
    String title,
    String jurisdiction,
    EditionJson.Head edition,
    int revision,
    @Nullable String period,
    @Nullable Span span,
    List<IndicatorAmbitionJson> indicators) {

  /// @param first month, such as 2024-03
  /// @param last month, where a source states one; else the end of each target's due time
  /// @param ground in Japanese
  @Serdeable
  public record Span(String first, @Nullable String last, String ground, String source) {

    static Span of(PlanSpan it) {
      return new Span(
          it.first().toString(),
          it.last().map(Object::toString).orElse(null),
          it.ground(),
          it.source());
    }
  }

  public static AmbitionJson of(PlanAmbition it, BodyNames names) {
    EditionHead head = it.edition().edition().head();
    Plan plan = head.plan();
    Audited audited = Audited.of(it.edition());
    Optional<Period> column = it.column();
    return new AmbitionJson(
        plan.code().value(),
        plan.title(),
        plan.jurisdiction().value(),
        EditionJson.Head.of(head),
        it.edition().published().revision(),
        Figures.code(column),
        it.span().map(Span::of).orElse(null),
        it.rows().stream().map(row -> IndicatorAmbitionJson.of(row, audited, names)).toList());
  }
}
