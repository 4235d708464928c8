package kurabe.web.ui.indicator;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.audit.Audit;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanItem;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.source.Document;
import kurabe.core.time.Period;
import kurabe.web.words.BodyNames;

/// Everything that one edition says of an indicator, for the parts of its page.
///
/// @param names of the bodies that figures speak of
/// @param owner the item that the indicator belongs to
record IndicatorFacts(
    AuditedEdition audited, BodyNames names, PlanItem owner, Indicator indicator) {

  static Optional<IndicatorFacts> find(AuditedEdition audited, IndicatorKey key, BodyNames names) {
    return audited
        .index()
        .findOwner(key)
        .flatMap(
            owner ->
                audited
                    .index()
                    .findIndicator(key)
                    .map(found -> new IndicatorFacts(audited, names, owner, found)));
  }

  Plan plan() {
    return audited.edition().head().plan();
  }

  String prefecture() {
    return names.of(plan().jurisdiction());
  }

  Document document() {
    return audited.edition().head().document();
  }

  EvaluationScheme scheme() {
    return audited.scheme();
  }

  /// Oldest first.
  List<Observation> observations() {
    return audited.index().listObservations(indicator.key()).stream()
        .sorted(comparing(one -> one.period().end()))
        .toList();
  }

  Optional<Observation> observation(Period period) {
    return audited.index().findObservation(indicator.key(), period);
  }

  Optional<Observation> newest() {
    return observations().stream().reduce((_, later) -> later);
  }

  List<ReferenceValue> references() {
    return audited.index().listReferences(indicator.key());
  }

  /// What the plan's verdict speaks of: some schemes rate each indicator, some the item as a whole.
  Subject judged() {
    return switch (scheme()) {
      case EvaluationScheme.CappedAttainmentMean _, EvaluationScheme.Unrated _ ->
          new Subject.OfIndicator(indicator.key());
      case EvaluationScheme.AttainmentBands _, EvaluationScheme.JudgedLabels _ ->
          new Subject.OfItem(owner.key());
    };
  }

  Optional<PublishedEvaluation> verdict(Period period) {
    return audited.index().findEvaluation(judged(), period);
  }

  Optional<PublishedEvaluation> newestVerdict() {
    return audited.index().listEvaluations(judged()).stream()
        .max(comparing(one -> one.period().end()));
  }

  /// What the plan's verdict is called.
  String verdictName() {
    return judged() instanceof Subject.OfItem ? "取組の評価" : "達成率";
  }

  /// Every period with a value or a verdict, oldest first.
  List<Period> periods() {
    return Stream.concat(
            observations().stream().map(Observation::period),
            audited.index().listEvaluations(judged()).stream().map(PublishedEvaluation::period))
        .distinct()
        .sorted(comparing(Period::end))
        .toList();
  }

  Optional<Audit> audit(Period period) {
    return audited.audit().findOutcome(judged(), period);
  }
}
