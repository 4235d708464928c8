package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.comparing.Comparer;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.ComparisonJson;

/// Plans side by side.
@Controller("/api/v1/comparisons")
final class ComparisonController {

  private final Comparer comparer;
  private final EditionLibrary library;

  ComparisonController(Comparer comparer, EditionLibrary library) {
    this.comparer = comparer;
    this.library = library;
  }

  /// The newest editions of several plans, theme by theme.
  ///
  /// @param plans short names separated by commas, such as aomori-dx,akita-dx; all plans where left
  /// out
  @Get
  ComparisonJson comparePlans(@Nullable @QueryValue String plans) {
    List<PlanCode> known =
        library.listEditions().stream().map(one -> one.plan().code()).distinct().toList();
    List<PlanCode> asked = plans == null || plans.isBlank() ? known : asked(plans);
    for (PlanCode plan : asked) {
      if (!known.contains(plan)) {
        throw ApiProblem.noSuchPlan(plan.value());
      }
    }
    return ComparisonJson.of(comparer.compare(asked));
  }

  private static List<PlanCode> asked(String plans) {
    return Stream.of(plans.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(Editions::plan)
        .distinct()
        .toList();
  }
}
