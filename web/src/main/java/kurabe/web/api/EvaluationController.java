package kurabe.web.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.comparing.CrossedEdition;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;
import kurabe.web.json.CrossEvaluationJson;
import org.jspecify.annotations.Nullable;

/// Editions under any scheme.
@Controller("/api/v1/evaluations")
final class EvaluationController {

  private final Editions editions;
  private final SchemeLookups schemes;
  private final CrossEvaluator evaluator;

  EvaluationController(Editions editions, SchemeLookups schemes, CrossEvaluator evaluator) {
    this.editions = editions;
    this.schemes = schemes;
    this.evaluator = evaluator;
  }

  /// An edition under a scheme, item by item and as a whole: a verdict, bounds or a refusal for
  /// each
  /// unit, beside what its report prints. Nothing is converted in silence.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param under a scheme's code, such as akita-dx, or the beginning of one; the plan's own where
  /// it
  ///     is left out
  /// @param asOf 2025-12-31, R6 or newest; newest where it is left out
  /// @param period the time that is judged, one that the edition has figures of; its own where it
  /// is
  ///     left out
  /// @param revision the newest one where it is left out
  @Get("/{plan}")
  CrossEvaluationJson evaluate(
      String plan,
      @Nullable @QueryValue String under,
      @Nullable @QueryValue String asOf,
      @Nullable @QueryValue String period,
      @Nullable @QueryValue Integer revision) {
    AuditedEdition edition =
        editions.getEdition(plan, asOf == null ? Editions.NEWEST : asOf, revision);
    EvaluationScheme scheme = under == null ? edition.scheme() : schemes.getScheme(under);
    CrossEvaluation crossing =
        Optional.ofNullable(period)
            .map(code -> evaluator.evaluate(edition, scheme, period(edition, code)))
            .orElseGet(() -> evaluator.evaluate(edition, scheme));
    return CrossEvaluationJson.of(new CrossedEdition(edition, crossing));
  }

  private static Period period(AuditedEdition edition, String code) {
    List<Period> known = edition.index().listPeriods();
    return known.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> ApiProblem.noSuchPeriod(code, known));
  }
}
