package kurabe.core.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Evidence;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.PlanSpan;
import kurabe.core.quantity.AbsenceReason;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// An edition's lists, findable by key. Built once per edition, never changed.
public final class EditionIndex {

  private static final Value NO_VALUE = new Value.Absent(AbsenceReason.NOT_PUBLISHED, "");

  private final Edition edition;
  private final Map<ItemKey, PlanItem> items;
  private final Map<ItemKey, PlanItem> parents = new LinkedHashMap<>();
  private final Map<IndicatorKey, PlanItem> owners = new LinkedHashMap<>();
  private final Map<IndicatorKey, Indicator> indicators = new LinkedHashMap<>();
  private final Map<IndicatorKey, List<Observation>> observations;
  private final Map<Subject, List<PublishedEvaluation>> evaluations;
  private final Map<IndicatorKey, List<ReferenceValue>> references;
  private final Map<ItemKey, List<Statement>> statements;

  public EditionIndex(Edition edition) {
    this.edition = edition;
    items = edition.allItems().collect(toMap(PlanItem::key, item -> item));
    edition.allItems().forEach(this::rememberOwners);
    observations = edition.observations().stream().collect(groupingBy(Observation::indicator));
    evaluations = edition.evaluations().stream().collect(groupingBy(PublishedEvaluation::subject));
    references = edition.references().stream().collect(groupingBy(ReferenceValue::indicator));
    statements = edition.statements().stream().collect(groupingBy(Statement::item));
  }

  private void rememberOwners(PlanItem item) {
    item.children().forEach(child -> parents.put(child.key(), item));
    item.indicators().forEach(indicator -> owners.put(indicator.key(), item));
    item.indicators().forEach(indicator -> indicators.put(indicator.key(), indicator));
  }

  public Edition edition() {
    return edition;
  }

  public Optional<PlanItem> findItem(ItemKey key) {
    return Optional.ofNullable(items.get(key));
  }

  public Optional<PlanItem> findOwner(IndicatorKey key) {
    return Optional.ofNullable(owners.get(key));
  }

  public Optional<Indicator> findIndicator(IndicatorKey key) {
    return Optional.ofNullable(indicators.get(key));
  }

  /// From the root to the item itself.
  public List<PlanItem> listPath(PlanItem item) {
    PlanItem parent = parents.get(item.key());
    return parent == null
        ? List.of(item)
        : Stream.concat(listPath(parent).stream(), Stream.of(item)).toList();
  }

  public List<Observation> listObservations(IndicatorKey key) {
    return observations.getOrDefault(key, List.of());
  }

  public Optional<Observation> findObservation(IndicatorKey key, Period period) {
    return listObservations(key).stream().filter(o -> o.period().equals(period)).findFirst();
  }

  /// What the edition says of an indicator in one of its columns; an absent value where it has
  /// none.
  ///
  /// @param span when the plan began and ends
  public Evidence evidence(Indicator indicator, Period period, Optional<PlanSpan> span) {
    Optional<Observation> found = findObservation(indicator.key(), period);
    return new Evidence(
        indicator,
        period,
        found.map(Observation::value).orElse(NO_VALUE),
        found.map(Observation::asOf).orElse(AsOf.UNSTATED),
        span.flatMap(plan -> plan.until(indicator.target())));
  }

  public List<PublishedEvaluation> listEvaluations(Subject subject) {
    return evaluations.getOrDefault(subject, List.of());
  }

  public Optional<PublishedEvaluation> findEvaluation(Subject subject, Period period) {
    return listEvaluations(subject).stream().filter(e -> e.period().equals(period)).findFirst();
  }

  public List<ReferenceValue> listReferences(IndicatorKey key) {
    return references.getOrDefault(key, List.of());
  }

  public List<Statement> listStatements(ItemKey key) {
    return statements.getOrDefault(key, List.of());
  }

  /// Every period that the edition has a figure or verdict for, oldest first.
  public List<Period> listPeriods() {
    return Stream.concat(
            edition.observations().stream().map(Observation::period),
            edition.evaluations().stream().map(PublishedEvaluation::period))
        .distinct()
        .sorted(comparing(Period::end))
        .toList();
  }
}
