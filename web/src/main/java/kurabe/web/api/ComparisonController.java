package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.comparing.Comparer;
import kurabe.core.comparing.Comparison;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.ComparisonJson;

/// Plans side by side.
@Controller("/api/v1/comparisons")
final class ComparisonController {

  private final Comparer comparer;
  private final EditionLibrary library;
  private final SchemeLookups schemes;
  private final CrossEvaluator evaluator;

  ComparisonController(
      Comparer comparer, EditionLibrary library, SchemeLookups schemes, CrossEvaluator evaluator) {
    this.comparer = comparer;
    this.library = library;
    this.schemes = schemes;
    this.evaluator = evaluator;
  }

  /// The newest editions of several plans, theme by theme.
  ///
  /// @param plans short names separated by commas, such as aomori-dx,akita-dx; all plans where left
  /// out
  /// @param under a scheme's code, such as akita-dx, or the beginning of one: each plan is told
  /// under
  /// it as well, beside what it prints
  @Get
  ComparisonJson comparePlans(
      @Nullable @QueryValue String plans, @Nullable @QueryValue String under) {
    List<PlanCode> known =
        library.listEditions().stream().map(one -> one.plan().code()).distinct().toList();
    List<PlanCode> asked = plans == null || plans.isBlank() ? known : asked(plans);
    for (PlanCode plan : asked) {
      if (!known.contains(plan)) {
        throw ApiProblem.noSuchPlan(plan.value());
      }
    }
    Comparison comparison = comparer.compare(asked);
    return ComparisonJson.of(
        comparison,
        under == null
            ? List.of()
            : evaluator.evaluate(comparison.editions(), schemes.getScheme(under)));
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
