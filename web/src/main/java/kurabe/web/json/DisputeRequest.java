package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.DisputedFigure;
import kurabe.core.disputing.ObjectionDraft;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Periods;
import org.jspecify.annotations.Nullable;

/// What a program sends to dispute a figure.
///
/// @param edition code of the edition's day or fiscal year
/// @param kind `value`, `outcome` (rate, index or grade) or `difference`
/// @param item key of an item; either this or `indicator`
/// @param name who disputes it
/// @param text why
/// @param proposed what should stand there instead, as it would be printed
@Serdeable
public record DisputeRequest(
    @Nullable String plan,
    @Nullable String edition,
    @Nullable String kind,
    @Nullable String item,
    @Nullable String indicator,
    @Nullable String period,
    @Nullable String name,
    @Nullable String organisation,
    @Nullable String text,
    @Nullable String proposed) {

  /// Empty where it names no figure that could exist.
  public Optional<DisputedFigure> findFigure() {
    try {
      return findContested()
          .map(
              what ->
                  new DisputedFigure(
                      new PlanCode(orEmpty(plan)),
                      Periods.parse(orEmpty(edition)),
                      what,
                      Periods.parse(orEmpty(period))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public ObjectionDraft toDraft(DisputedFigure figure) {
    return new ObjectionDraft(
        figure, orEmpty(name), orEmpty(organisation), orEmpty(text), orEmpty(proposed));
  }

  private Optional<Contested> findContested() {
    if ((item == null) == (indicator == null)) {
      return Optional.empty();
    }
    Subject subject =
        item == null
            ? new Subject.OfIndicator(new IndicatorKey(orEmpty(indicator)))
            : new Subject.OfItem(new ItemKey(item));
    return switch (orEmpty(kind)) {
      case "value" ->
          subject instanceof Subject.OfIndicator(var key)
              ? Optional.of(new Contested.OfValue(key))
              : Optional.empty();
      case "outcome" -> Optional.of(new Contested.OfOutcome(subject));
      case "difference" -> Optional.of(new Contested.OfDifference(subject));
      default -> Optional.empty();
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
