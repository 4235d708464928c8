package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionColumn;
import kurabe.core.tracking.Changes;
import kurabe.core.tracking.PeriodChoice;
import kurabe.core.tracking.PeriodRef;
import kurabe.core.tracking.Tracked;
import kurabe.web.json.DifferencesJson;
import org.jspecify.annotations.Nullable;

/// What moved in a plan between any two periods of its reports.
@Controller("/api/v1/differences")
final class DifferenceController {

  private final Changes changes;

  DifferenceController(Changes changes) {
    this.changes = changes;
  }

  /// Values, rates, indices and grades, subtracted where that is honest and withheld with the
  /// reason
  /// where it is not.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param from the earlier column, such as 2025-09-30, or with its edition first
  /// 2025-12-31:2025-09-30; the one before `to` where it is left out
  /// @param to the later column; the newest of the newest edition where it is left out
  @Get("/{plan}")
  DifferencesJson getDifferences(
      String plan, @Nullable @QueryValue String from, @Nullable @QueryValue String to) {
    return switch (changes.find(Editions.plan(plan), choice(from), choice(to))) {
      case Tracked.Found(var change) -> DifferencesJson.of(change);
      case Tracked.NoSuchPlan() -> throw ApiProblem.noSuchPlan(plan);
      case Tracked.NoSuchPeriod(var asked, var columns) ->
          throw ApiProblem.noSuchPeriod(plan, asked, codes(columns));
      case Tracked.OnlyOnePeriod(var columns) ->
          throw ApiProblem.onlyOnePeriod(plan, codes(columns));
    };
  }

  private static Optional<PeriodChoice> choice(@Nullable String text) {
    try {
      return Optional.ofNullable(text).filter(it -> !it.isBlank()).map(PeriodChoice::parse);
    } catch (IllegalArgumentException e) {
      throw ApiProblem.notAColumn(String.valueOf(text));
    }
  }

  private static List<String> codes(List<EditionColumn> columns) {
    return columns.stream().map(PeriodRef::of).map(PeriodRef::code).toList();
  }
}
