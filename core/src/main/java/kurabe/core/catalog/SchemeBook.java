package kurabe.core.catalog;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.catalog.SchemeEntry.Origin;
import kurabe.core.catalog.SchemeVersion.Change;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.scheme.SchemeHead;
import kurabe.core.scheme.Unrated;

/// All schemes at one moment: the bundled ones, and over them what people wrote. Never changes;
/// [Schemes] gives the one that counts now.
public final class SchemeBook {

  private final Map<SchemeCode, SchemeEntry> entries = new LinkedHashMap<>();
  private final SchemeHead standIn;

  /// @param entries one for each code
  /// @param standIn what a plan is shown to judge by while its scheme is unknown or unreadable
  SchemeBook(Collection<SchemeEntry> entries, SchemeHead standIn) {
    entries.forEach(this::add);
    this.standIn = standIn;
  }

  private void add(SchemeEntry entry) {
    if (entries.put(entry.code(), entry) != null) {
      throw new IllegalStateException("two schemes " + entry.code().value());
    }
  }

  /// @param newest the newest version of each code
  SchemeBook with(List<SchemeVersion> newest) {
    Map<SchemeCode, SchemeEntry> merged = new LinkedHashMap<>(entries);
    newest.stream()
        .sorted(comparing(version -> version.code().value()))
        .forEach(version -> put(version, merged));
    return new SchemeBook(merged.values(), standIn);
  }

  private static void put(SchemeVersion version, Map<SchemeCode, SchemeEntry> merged) {
    SchemeCode code = version.code();
    switch (version.change()) {
      case Change.Written(String yaml) -> {
        Origin origin = merged.containsKey(code) ? Origin.EDITED : Origin.ADDED;
        merged.put(code, SchemeEntry.of(code, origin, yaml));
      }
      case Change.Withdrawn() -> {} // what is bundled, if anything, is there already
    }
  }

  /// The bundled ones in the order of their index, then the others by code.
  public List<SchemeEntry> listEntries() {
    return List.copyOf(entries.values());
  }

  /// Those that can be read.
  public List<EvaluationScheme> listSchemes() {
    return entries.values().stream().flatMap(entry -> entry.findScheme().stream()).toList();
  }

  public Optional<SchemeEntry> findEntry(SchemeCode code) {
    return Optional.ofNullable(entries.get(code));
  }

  /// Empty also for one that cannot be read.
  public Optional<EvaluationScheme> findScheme(SchemeCode code) {
    return findEntry(code).flatMap(SchemeEntry::findScheme);
  }

  /// What a plan judges by. Where its scheme is unknown or cannot be read, a stand-in that judges
  /// nothing: figures stay readable, and no other rule is applied in silence.
  public EvaluationScheme getScheme(SchemeCode code) {
    return findScheme(code).orElseGet(() -> standIn(code));
  }

  private EvaluationScheme standIn(SchemeCode code) {
    return new Unrated(
        new SchemeHead(
            code, standIn.name(), standIn.explanation(), standIn.source(), standIn.assumptions()));
  }

  /// Finds the scheme that a person means: by its code, or by the beginning of one (`akita`).
  public SchemeLookup lookUp(String name) {
    List<SchemeEntry> found =
        entries.values().stream().filter(entry -> entry.code().value().equals(name)).toList();
    return found.isEmpty() ? byPrefix(name) : new SchemeLookup.Found(found.getFirst());
  }

  private SchemeLookup byPrefix(String prefix) {
    List<SchemeEntry> found =
        entries.values().stream()
            .filter(entry -> !prefix.isBlank() && entry.code().value().startsWith(prefix))
            .toList();
    return switch (found.size()) {
      case 0 -> new SchemeLookup.Unknown(prefix);
      case 1 -> new SchemeLookup.Found(found.getFirst());
      default -> new SchemeLookup.Ambiguous(prefix, found.stream().map(SchemeEntry::code).toList());
    };
  }
}
