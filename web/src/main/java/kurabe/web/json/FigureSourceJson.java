package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.concordance.Origin;
import org.jspecify.annotations.Nullable;

/// Where a figure for a common indicator comes from.
///
/// @param kind `survey`, `report` (of the body's own plan), or `beside` (printed beside an
/// indicator
///     of another body's plan)
/// @param survey code of the survey; `/surveys` lists them
/// @param plan short name of the plan, with the edition, its revision and the indicator's key
@Serdeable
public record FigureSourceJson(
    String kind,
    @Nullable String survey,
    @Nullable String plan,
    @Nullable String edition,
    @Nullable Integer revision,
    @Nullable String indicator) {

  static FigureSourceJson of(Origin origin) {
    return switch (origin) {
      case Origin.FromSurvey(var code) ->
          new FigureSourceJson("survey", code.value(), null, null, null, null);
      case Origin.FromPlan(var plan, var edition, int revision, var key) ->
          new FigureSourceJson("report", null, plan.value(), edition.code(), revision, key.value());
      case Origin.BesideIndicator(var plan, var edition, int revision, var key) ->
          new FigureSourceJson("beside", null, plan.value(), edition.code(), revision, key.value());
    };
  }
}
