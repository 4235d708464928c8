package kurabe.core.mapping;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.mapping.MappingEntry.Act;

/// Takes people's decisions about mappings in, or says everything that is missing of one.
@Singleton
public final class Confirmations {

  /// @param subject as it is stored; as it was given where it is not found
  private record Found(MappedSubject subject, Optional<MappingFault> fault) {}

  private final ConceptCatalog catalog;
  private final MappingStore store;
  private final EditionLibrary library;

  Confirmations(ConceptCatalog catalog, MappingStore store, EditionLibrary library) {
    this.catalog = catalog;
    this.store = store;
    this.library = library;
  }

  /// Takes a person's word for it, in place of what came with Kurabe or was confirmed before.
  ///
  /// @param subject of the plan's newest edition, by any name that means one thing there
  public Decision confirm(MappedSubject subject, Aim aim, String ground, String person) {
    Found found = find(subject);
    List<MappingFault> faults =
        Stream.of(found.fault(), findFault(aim)).flatMap(Optional::stream).toList();
    return decide(found.subject(), new Act.Confirmed(aim), ground, person, faults);
  }

  /// Takes the last confirmation back. The history keeps both.
  public Decision withdraw(MappedSubject subject, String ground, String person) {
    MappedSubject stored = find(subject).subject();
    boolean standing = Histories.findStanding(stored, store.listEntries()).isPresent();
    List<MappingFault> faults = standing ? List.of() : List.of(MappingFault.NOTHING_TO_WITHDRAW);
    return decide(stored, new Act.Withdrawn(), ground, person, faults);
  }

  private Decision decide(
      MappedSubject subject, Act act, String ground, String person, List<MappingFault> found) {
    List<MappingFault> faults = new ArrayList<>(found);
    faults.addAll(TextFaults.find(ground, person));
    return faults.isEmpty()
        ? new Decision.Taken(store.append(subject, act, ground.strip(), person.strip()))
        : new Decision.Refused(faults);
  }

  /// A mapping under a wider name would be passed over for one that comes with Kurabe under a
  /// narrower one; so every decision is kept under the narrowest.
  private Found find(MappedSubject subject) {
    return library
        .findNewest(subject.plan())
        .map(newest -> PlanMapping.of(newest.edition(), new Concordance(List.of())))
        .map(plan -> found(subject, plan.resolve(subject)))
        .orElseGet(() -> new Found(subject, Optional.of(MappingFault.UNKNOWN_PLAN)));
  }

  private static Found found(MappedSubject asked, List<MappedSubject> meant) {
    return switch (meant.size()) {
      case 0 -> new Found(asked, Optional.of(MappingFault.UNKNOWN_SUBJECT));
      case 1 -> new Found(meant.getFirst(), Optional.empty());
      default -> new Found(asked, Optional.of(MappingFault.AMBIGUOUS_SUBJECT));
    };
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
