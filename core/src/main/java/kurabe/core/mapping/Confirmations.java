package kurabe.core.mapping;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.mapping.MappingEntry.Act;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;

/// Takes people's decisions about mappings in, or says everything that is missing of one.
@Singleton
public final class Confirmations {

  private final ConceptCatalog catalog;
  private final MappingStore store;
  private final EditionLibrary library;

  Confirmations(ConceptCatalog catalog, MappingStore store, EditionLibrary library) {
    this.catalog = catalog;
    this.store = store;
    this.library = library;
  }

  /// Takes a person's word for it, in place of what came with Kurabe or was confirmed before.
  public Decision confirm(MappedSubject subject, Aim aim, String ground, String person) {
    List<MappingFault> faults =
        Stream.of(findFault(subject), findFault(aim)).flatMap(Optional::stream).toList();
    return decide(subject, new Act.Confirmed(aim), ground, person, faults);
  }

  /// Takes the last confirmation back. The history keeps both.
  public Decision withdraw(MappedSubject subject, String ground, String person) {
    boolean standing = Histories.findStanding(subject, store.listEntries()).isPresent();
    List<MappingFault> faults = standing ? List.of() : List.of(MappingFault.NOTHING_TO_WITHDRAW);
    return decide(subject, new Act.Withdrawn(), ground, person, faults);
  }

  private Decision decide(
      MappedSubject subject, Act act, String ground, String person, List<MappingFault> found) {
    List<MappingFault> faults = new ArrayList<>(found);
    faults.addAll(TextFaults.find(ground, person));
    return faults.isEmpty()
        ? new Decision.Taken(store.append(subject, act, ground.strip(), person.strip()))
        : new Decision.Refused(faults);
  }

  private Optional<MappingFault> findFault(MappedSubject subject) {
    Optional<PublishedEdition> newest = library.findNewest(subject.plan());
    if (newest.isEmpty()) {
      return Optional.of(MappingFault.UNKNOWN_PLAN);
    }
    return newest.get().edition().allItems().anyMatch(item -> isOf(subject, item))
        ? Optional.empty()
        : Optional.of(MappingFault.UNKNOWN_SUBJECT);
  }

  private static boolean isOf(MappedSubject subject, PlanItem item) {
    PlanCode plan = subject.plan();
    return MappedSubject.allOf(plan, item).anyMatch(one -> one.folded().equals(subject.folded()));
  }

  private Optional<MappingFault> findFault(Aim aim) {
    return switch (aim) {
      case Aim.ToConcept(ConceptCode code, var _) ->
          catalog.findConcept(code).isPresent()
              ? Optional.empty()
              : Optional.of(MappingFault.UNKNOWN_CONCEPT);
      case Aim.ToTheme(String theme) ->
          catalog.findTheme(theme).isPresent()
              ? Optional.empty()
              : Optional.of(MappingFault.UNKNOWN_THEME);
    };
  }
}
