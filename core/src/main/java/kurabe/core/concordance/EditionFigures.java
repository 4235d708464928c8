package kurabe.core.concordance;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concordance.Correspondence.Standing;
import kurabe.core.concordance.Origin.BesideIndicator;
import kurabe.core.concordance.Origin.FromPlan;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.EditionHead;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.time.AsOf;
import kurabe.core.time.Period;

/// The figures that one edition gives for concepts.
public final class EditionFigures {

  private final EditionIndex index;
  private final int revision;
  private final Correspondence correspondence;

  /// @param revision of the edition, for the origin of its figures
  public EditionFigures(EditionIndex index, int revision, Correspondence correspondence) {
    this.index = index;
    this.revision = revision;
    this.correspondence = correspondence;
  }

  /// The newest value of every indicator that is mapped to a concept, each followed by the values
  /// that the report prints beside it, in the report's order.
  public List<ConceptFigure> listFigures() {
    return index
        .edition()
        .allItems()
        .flatMap(item -> item.indicators().stream().flatMap(one -> figures(item, one)))
        .toList();
  }

  private Stream<ConceptFigure> figures(PlanItem item, Indicator indicator) {
    return correspondence.findStanding(head().plan().code(), item, indicator).stream()
        .flatMap(
            standing ->
                Stream.concat(
                    findNewest(indicator).stream().map(value -> own(indicator, value, standing)),
                    index.listReferences(indicator.key()).stream()
                        .map(value -> beside(indicator, value, standing))));
  }

  /// The newest that is printed, before a newer one that is missing.
  public Optional<Observation> findNewest(Indicator indicator) {
    return index.listObservations(indicator.key()).stream()
        .max(
            comparing((Observation one) -> !(one.value() instanceof Value.Absent))
                .thenComparing(one -> one.period().end()));
  }

  /// The newest value of an indicator; one without a concept stands for itself. Empty where the
  /// edition has no such indicator or no value of it.
  public Optional<ConceptFigure> findFigure(IndicatorKey key) {
    return index
        .findIndicator(key)
        .flatMap(one -> findNewest(one).map(value -> own(one, value, getStanding(one))));
  }

  /// The value of another body that the report prints beside an indicator.
  public Optional<ConceptFigure> findBeside(IndicatorKey key, JurisdictionCode body) {
    return index
        .findIndicator(key)
        .flatMap(
            one ->
                index.listReferences(key).stream()
                    .filter(value -> value.scope().equals(body))
                    .findFirst()
                    .map(value -> beside(one, value, getStanding(one))));
  }

  /// An indicator's value against one that its report prints beside it. That the report does so
  /// vouches that both measure the same, however near the indicator comes to its concept.
  public FigurePair pair(Indicator indicator, Observation value, ReferenceValue reference) {
    Standing mapped = getStanding(indicator);
    Standing vouched = new Standing(mapped.concept(), Fit.SAME, mapped.ground());
    return FigurePair.of(own(indicator, value, vouched), beside(indicator, reference, vouched));
  }

  private Standing getStanding(Indicator indicator) {
    PlanItem owner = index.findOwner(indicator.key()).orElseThrow();
    return correspondence.getStanding(head().plan().code(), owner, indicator);
  }

  private ConceptFigure own(Indicator indicator, Observation observation, Standing standing) {
    JurisdictionCode body = head().plan().jurisdiction();
    return new ConceptFigure(
        standing.concept(),
        body,
        indicator.name(),
        observation.value(),
        correspondence.findRatio(standing.concept(), body, observation.value()),
        observation.value().findQuantity().map(Quantity::unit).orElse(indicator.unit()),
        indicator.direction(),
        vintage(observation),
        standing.fit(),
        indicator.target(),
        standing.ground(),
        new FromPlan(head().plan().code(), head().asOf(), revision, indicator.key()),
        observation.citation());
  }

  private ConceptFigure beside(Indicator indicator, ReferenceValue reference, Standing standing) {
    Value value = new Value.Measured(reference.value());
    return new ConceptFigure(
        standing.concept(),
        reference.scope(),
        indicator.name(),
        value,
        correspondence.findRatio(standing.concept(), reference.scope(), value),
        reference.value().unit(),
        indicator.direction(),
        reference.asOf(),
        standing.fit(),
        Optional.empty(),
        standing.ground(),
        new BesideIndicator(head().plan().code(), head().asOf(), revision, indicator.key()),
        reference.citation());
  }

  /// A figure in a column for a year is that year's unless it says otherwise; a column for a day is
  /// only when the report was drawn up.
  private static AsOf vintage(Observation observation) {
    if (!observation.asOf().equals(AsOf.UNSTATED)) {
      return observation.asOf();
    }
    return switch (observation.period()) {
      case Period.FiscalYear _, Period.CalendarYear _, Period.FiscalYears _ ->
          new AsOf("", Optional.of(observation.period()));
      case Period.AsOfDay _ -> AsOf.UNSTATED;
    };
  }

  private EditionHead head() {
    return index.edition().head();
  }
}
