package kurabe.core.catalog;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;

/// The common indicators that come with Kurabe. A new one is an entry in a file of
/// `kurabe/concepts`, a new file a line in its `index.txt`.
@Singleton
public final class ConceptCatalog {

  private final Map<ConceptCode, Concept> concepts;

  public ConceptCatalog() {
    this(Resources.folder("/kurabe/concepts/"));
  }

  /// @param files the texts of the files by their names
  /// @throws InvalidCatalog with every fault of every file
  ConceptCatalog(SequencedMap<String, String> files) {
    List<String> faults = new ArrayList<>();
    List<Concept> all = new ArrayList<>();
    files.forEach((name, yaml) -> all.addAll(ConceptReader.read(name, yaml, faults)));
    if (!faults.isEmpty()) {
      throw new InvalidCatalog(faults);
    }
    concepts =
        all.stream().collect(toMap(Concept::code, c -> c, (one, _) -> one, LinkedHashMap::new));
  }

  /// In the order of the files.
  public List<Concept> listConcepts() {
    return List.copyOf(concepts.values());
  }

  public Optional<Concept> findConcept(ConceptCode code) {
    return Optional.ofNullable(concepts.get(code));
  }
}
