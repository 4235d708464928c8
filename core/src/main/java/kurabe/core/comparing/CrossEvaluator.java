package kurabe.core.comparing;

import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.catalog.Catalog;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.time.Period;

/// Looks at a published edition through another scheme than its own.
@Singleton
public final class CrossEvaluator {

  private final Catalog catalog;

  public CrossEvaluator(Catalog catalog) {
    this.catalog = catalog;
  }

  /// In the edition's own period, or the newest that it has anything of.
  public CrossEvaluation evaluate(AuditedEdition edition, EvaluationScheme under) {
    Period asOf = edition.edition().head().asOf();
    List<Period> periods = edition.index().listPeriods();
    return evaluate(
        edition, under, periods.isEmpty() || periods.contains(asOf) ? asOf : periods.getLast());
  }

  /// Each edition in its own period or the newest that it has anything of.
  public List<CrossedEdition> evaluate(List<AuditedEdition> editions, EvaluationScheme under) {
    return editions.stream()
        .map(edition -> new CrossedEdition(edition, evaluate(edition, under)))
        .toList();
  }

  public CrossEvaluation evaluate(AuditedEdition edition, EvaluationScheme under, Period period) {
    return CrossEvaluation.of(
        edition.index(),
        edition.scheme(),
        under,
        period,
        catalog.findSpan(edition.edition().head().plan().code()));
  }
}
