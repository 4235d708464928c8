package kurabe.core.authoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.InvalidCatalog;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeReader;
import kurabe.core.catalog.SchemeStore;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.SchemeVersion.Change;
import kurabe.core.catalog.Schemes;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;

/// Saves and withdraws the schemes that people write. What they save counts with the next question
/// that anybody asks, on every node.
@Singleton
public final class SchemeEditing {

  private final Schemes schemes;
  private final SchemeStore store;
  private final SchemeUses uses;

  SchemeEditing(Schemes schemes, SchemeStore store, SchemeUses uses) {
    this.schemes = schemes;
    this.store = store;
    this.uses = uses;
  }

  /// Reads a text as a scheme. Needs no storage.
  ///
  /// @param name of the file or place that the text comes from, for messages
  public static SchemeCheck check(String name, String yaml) {
    try {
      return new SchemeCheck.Sound(SchemeReader.read(name, yaml));
    } catch (InvalidCatalog e) {
      return new SchemeCheck.Faulty(e.faults());
    }
  }

  /// Newest first; empty for a scheme that nobody has changed.
  public List<SchemeVersion> listVersions(SchemeCode code) {
    return store.listVersions(code);
  }

  /// @param person who answers for it
  public Saving save(String yaml, String person, Basis basis) {
    return switch (check("yaml", yaml)) {
      case SchemeCheck.Faulty(List<Fault> faults) -> new Saving.Faulty(faults);
      case SchemeCheck.Sound(EvaluationScheme scheme) -> save(scheme, yaml, named(person), basis);
    };
  }

  private Saving save(EvaluationScheme scheme, String yaml, String person, Basis basis) {
    SchemeCode code = scheme.code();
    Optional<SchemeEntry> now = schemes.current().findEntry(code);
    return switch (basis) {
      case Basis.Nothing _ when now.isPresent() -> new Saving.CodeTaken(code);
      case Basis.Version(SchemeCode expected, int _) when !expected.equals(code) ->
          new Saving.CodeChanged(expected, code);
      case Basis.Nothing _, Basis.Version _, Basis.After _, Basis.Anything _
          when now.filter(entry -> entry.yaml().equals(yaml)).isPresent() ->
          new Saving.Unchanged(code);
      case Basis.Version(SchemeCode _, int seen) -> append(scheme, yaml, person, seen);
      case Basis.After(int seen) -> append(scheme, yaml, person, seen);
      case Basis.Nothing _, Basis.Anything _ -> append(scheme, yaml, person, newest(code));
    };
  }

  private Saving append(EvaluationScheme scheme, String yaml, String person, int after) {
    return store
        .append(scheme.code(), new Change.Written(yaml), person, after)
        .<Saving>map(version -> new Saving.Saved(version, scheme))
        .orElseGet(() -> new Saving.Overtaken(scheme.code()));
  }

  /// Back to what is bundled under that code, or to nothing.
  ///
  /// @param seen number of the version that the person has read
  public Withdrawing withdraw(SchemeCode code, String person, int seen) {
    SchemeBook current = schemes.current();
    return current
        .findEntry(code)
        .filter(entry -> entry.origin() != SchemeEntry.Origin.BUNDLED)
        .map(entry -> withdraw(entry, named(person), seen))
        .orElseGet(() -> new Withdrawing.NothingToWithdraw(code));
  }

  private Withdrawing withdraw(SchemeEntry entry, String person, int seen) {
    List<SchemeUse> used =
        entry.origin() == SchemeEntry.Origin.ADDED ? uses.list(entry.code()) : List.of();
    return used.isEmpty()
        ? store
            .append(entry.code(), new Change.Withdrawn(), person, seen)
            .<Withdrawing>map(Withdrawing.Withdrawn::new)
            .orElseGet(() -> new Withdrawing.Overtaken(entry.code()))
        : new Withdrawing.InUse(entry.code(), used);
  }

  private int newest(SchemeCode code) {
    return store.listVersions(code).stream().findFirst().map(SchemeVersion::number).orElse(0);
  }

  private static String named(String person) {
    if (person.isBlank()) {
      throw new IllegalArgumentException("expected the name of a person");
    }
    return person.strip();
  }
}
