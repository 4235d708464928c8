package kurabe.db.mapping;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.mapping.MappingEntry;
import kurabe.core.mapping.MappingEntry.Act;
import kurabe.core.plan.PlanCode;
import org.jspecify.annotations.Nullable;

/// One decision about a mapping.
@MappedEntity("mapping_decision")
record DecisionRow(
    @Id @GeneratedValue @Nullable Long id,
    Instant decidedAt,
    String person,
    String ground,
    String planCode,
    String subjectKind,
    @Nullable String subjectItem,
    @Nullable String subjectName,
    String act,
    @Nullable String concept,
    @Nullable String fit,
    @Nullable String theme) {

  private static final String INDICATOR = "indicator";
  private static final String ITEM_INDICATOR = "item-indicator";
  private static final String ITEM = "item";
  private static final String CONCEPT = "concept";
  private static final String THEME = "theme";
  private static final String WITHDRAWN = "withdrawn";

  static DecisionRow of(MappingEntry entry) {
    Subject subject = subject(entry.subject());
    Target target = target(entry.act());
    return new DecisionRow(
        null,
        entry.at(),
        entry.person(),
        entry.ground(),
        entry.subject().plan().value(),
        subject.kind,
        subject.item,
        subject.name,
        target.act,
        target.concept,
        target.fit,
        target.theme);
  }

  MappingEntry toEntry() {
    return new MappingEntry(toSubject(), toAct(), ground, person, decidedAt);
  }

  private record Subject(String kind, @Nullable String item, @Nullable String name) {}

  private record Target(
      String act, @Nullable String concept, @Nullable String fit, @Nullable String theme) {}

  private static Subject subject(MappedSubject subject) {
    return switch (subject) {
      case MappedSubject.OfIndicator(var _, String name) -> new Subject(INDICATOR, null, name);
      case MappedSubject.OfItemIndicator(var _, String item, String name) ->
          new Subject(ITEM_INDICATOR, item, name);
      case MappedSubject.OfItem(var _, String item) -> new Subject(ITEM, item, null);
    };
  }

  private static Target target(Act act) {
    return switch (act) {
      case Act.Confirmed(Aim.ToConcept(ConceptCode code, Fit how)) ->
          new Target(CONCEPT, code.value(), how.code(), null);
      case Act.Confirmed(Aim.ToTheme(String code)) -> new Target(THEME, null, null, code);
      case Act.Withdrawn _ -> new Target(WITHDRAWN, null, null, null);
    };
  }

  private MappedSubject toSubject() {
    PlanCode plan = new PlanCode(planCode);
    return switch (subjectKind) {
      case INDICATOR -> new MappedSubject.OfIndicator(plan, known(subjectName));
      case ITEM_INDICATOR ->
          new MappedSubject.OfItemIndicator(plan, known(subjectItem), known(subjectName));
      case ITEM -> new MappedSubject.OfItem(plan, known(subjectItem));
      case String other -> throw new IllegalStateException("unknown kind of subject: " + other);
    };
  }

  private Act toAct() {
    return switch (act) {
      case CONCEPT ->
          new Act.Confirmed(new Aim.ToConcept(new ConceptCode(known(concept)), toFit()));
      case THEME -> new Act.Confirmed(new Aim.ToTheme(known(theme)));
      case WITHDRAWN -> new Act.Withdrawn();
      case String other -> throw new IllegalStateException("unknown act: " + other);
    };
  }

  private Fit toFit() {
    return Fit.PROXY.code().equals(fit) ? Fit.PROXY : Fit.SAME;
  }

  /// The table's checks see to it.
  private static String known(@Nullable String text) {
    if (text == null) {
      throw new IllegalStateException("a column that its kind needs is null");
    }
    return text;
  }
}
