package kurabe.db.council;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Embeddable;
import kurabe.core.concept.ConceptCode;
import kurabe.core.council.LinkTarget;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanCode;
import org.jspecify.annotations.Nullable;

/// A [LinkTarget]: its kind, and the columns that the kind has.
@Embeddable
record TargetColumns(@Nullable String kind, @Nullable String plan, @Nullable String key) {

  private static final String INDICATOR = "indicator";
  private static final String ITEM = "item";
  private static final String CONCEPT = "concept";

  static TargetColumns of(LinkTarget target) {
    return switch (target) {
      case LinkTarget.ToIndicator(PlanCode plan, IndicatorKey key) ->
          new TargetColumns(INDICATOR, plan.value(), key.value());
      case LinkTarget.ToItem(PlanCode plan, ItemKey key) ->
          new TargetColumns(ITEM, plan.value(), key.value());
      case LinkTarget.ToConcept(ConceptCode code) -> new TargetColumns(CONCEPT, null, code.value());
    };
  }

  LinkTarget toTarget() {
    String known = requireNonNull(key);
    return switch (requireNonNull(kind)) {
      case INDICATOR -> new LinkTarget.ToIndicator(planCode(), new IndicatorKey(known));
      case ITEM -> new LinkTarget.ToItem(planCode(), new ItemKey(known));
      case CONCEPT -> new LinkTarget.ToConcept(new ConceptCode(known));
      case String other -> throw new IllegalStateException("unknown kind of target: " + other);
    };
  }

  private PlanCode planCode() {
    return new PlanCode(requireNonNull(plan));
  }
}
