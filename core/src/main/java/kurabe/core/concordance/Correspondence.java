package kurabe.core.concordance;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concept.Concepts;
import kurabe.core.concept.Population;
import kurabe.core.concept.Scale;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Value;

/// What turns the indicators of a plan into figures for concepts: the mappings, the concepts that
/// they name, and the wholes of counts.
public record Correspondence(Concordance concordance, Concepts concepts, Wholes wholes) {

  /// What an indicator stands for.
  ///
  /// @param ground of the mapping; empty where the indicator stands for itself alone
  public record Standing(Concept concept, Fit fit, String ground) {}

  /// Empty where the indicator is not mapped, only to a theme, or to a concept that is not known.
  public Optional<Standing> findStanding(PlanCode plan, PlanItem item, Indicator indicator) {
    return concordance.findMapping(plan, item, indicator).flatMap(this::standing);
  }

  private Optional<Standing> standing(Mapping mapping) {
    return switch (mapping.aim()) {
      case Aim.ToConcept(ConceptCode code, Fit fit) ->
          concepts.findConcept(code).map(concept -> new Standing(concept, fit, mapping.ground()));
      case Aim.ToTheme _ -> Optional.empty();
    };
  }

  /// The theme that a mapping puts its subject under; empty for a concept that is not known.
  public Optional<String> findTheme(Mapping mapping) {
    return switch (mapping.aim()) {
      case Aim.ToConcept(ConceptCode code, var _) -> concepts.findConcept(code).map(Concept::theme);
      case Aim.ToTheme(String theme) -> Optional.of(theme);
    };
  }

  /// Codes of the themes that anything is mapped to.
  public Set<String> listThemes() {
    return concordance.listMappings().stream()
        .flatMap(mapping -> findTheme(mapping).stream())
        .collect(toUnmodifiableSet());
  }

  /// As `findStanding`; an indicator without a concept stands for itself, so that it can be set
  /// against what its own report prints beside it, and against nothing else.
  public Standing getStanding(PlanCode plan, PlanItem item, Indicator indicator) {
    return findStanding(plan, item, indicator)
        .orElseGet(() -> new Standing(itself(indicator), Fit.SAME, ""));
  }

  private static Concept itself(Indicator indicator) {
    return new Concept(
        new ConceptCode("own-" + indicator.key().value()),
        indicator.name(),
        "",
        indicator.unit(),
        indicator.direction(),
        Population.PREFECTURE,
        indicator.unit().isPercent() ? Scale.SHARE : Scale.COUNT,
        Optional.empty(),
        "");
  }

  /// The count and its whole, where the concept is a share of a whole that is known for the body.
  Optional<Ratio> findRatio(Concept concept, JurisdictionCode body, Value value) {
    return value
        .findQuantity()
        .filter(quantity -> concept.unit().isPercent() && quantity.isCount())
        .map(Quantity::value)
        .flatMap(
            count ->
                concept
                    .denominator()
                    .flatMap(denominator -> wholes.findWhole(denominator, body))
                    .map(whole -> new Ratio(count, whole)));
  }
}
