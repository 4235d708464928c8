package kurabe.web.ui.indicator;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.audit.Audit;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.concordance.FigurePair;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.reference.PrintedRank;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Unrated;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.EditionFacts;

/// Everything that one edition says of an indicator, for the parts of its page.
///
/// @param owner the item that the indicator belongs to
/// @param figures of the whole edition, by concept
record IndicatorFacts(
    EditionFacts edition, PlanItem owner, Indicator indicator, EditionFigures figures) {

  /// Empty where the edition has no such indicator, or where the key cannot be one.
  static Optional<IndicatorFacts> find(EditionFacts edition, String key, EditionFigures figures) {
    return parse(key)
        .flatMap(found -> edition.index().findOwner(found))
        .flatMap(
            owner ->
                owner.indicators().stream()
                    .filter(indicator -> indicator.key().value().equals(key))
                    .map(indicator -> new IndicatorFacts(edition, owner, indicator, figures))
                    .findFirst());
  }

  private static Optional<IndicatorKey> parse(String key) {
    try {
      return Optional.of(new IndicatorKey(key));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// From the root of the plan's tree to the owner.
  List<PlanItem> path() {
    return index().listPath(owner);
  }

  AuditedEdition audited() {
    return edition.audited();
  }

  EvaluationScheme scheme() {
    return audited().scheme();
  }

  private EditionIndex index() {
    return edition.index();
  }

  /// Oldest first.
  List<Observation> observations() {
    return index().listObservations(indicator.key()).stream()
        .sorted(comparing(one -> one.period().end()))
        .toList();
  }

  Optional<Observation> observation(Period period) {
    return index().findObservation(indicator.key(), period);
  }

  Optional<Observation> newest() {
    return observations().stream().reduce((_, later) -> later);
  }

  FigurePair pair(Observation one, ReferenceValue reference) {
    return figures.pair(indicator, one, reference);
  }

  List<PrintedRank> ranks() {
    return index().listRanks(indicator.key());
  }

  List<ReferenceValue> references() {
    return index().listReferences(indicator.key());
  }

  /// What the plan's verdict speaks of: some schemes rate each indicator, some the item as a whole.
  Subject judged() {
    return switch (scheme()) {
      case CappedAttainmentMean _, Unrated _ -> new Subject.OfIndicator(indicator.key());
      case Graded _ -> new Subject.OfItem(owner.key());
    };
  }

  Optional<PublishedEvaluation> verdict(Period period) {
    return index().findEvaluation(judged(), period);
  }

  Optional<PublishedEvaluation> newestVerdict() {
    return index().listEvaluations(judged()).stream().max(comparing(one -> one.period().end()));
  }

  /// What the plan's verdict is called.
  String verdictName() {
    return judged() instanceof Subject.OfItem ? "取組の評価" : "達成率";
  }

  /// Every period with a value or a verdict, oldest first.
  List<Period> periods() {
    return Stream.concat(
            observations().stream().map(Observation::period),
            index().listEvaluations(judged()).stream().map(PublishedEvaluation::period))
        .distinct()
        .sorted(comparing(Period::end))
        .toList();
  }

  Optional<Audit> audit(Period period) {
    return edition.audited().audit().findOutcome(judged(), period);
  }
}
