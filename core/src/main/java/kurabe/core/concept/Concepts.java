package kurabe.core.concept;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The common indicators that are known, in the order that they are shown in.
public final class Concepts {

  private final Map<ConceptCode, Concept> byCode;

  /// Of two with one code, the first counts.
  public Concepts(List<Concept> all) {
    byCode =
        all.stream().collect(toMap(Concept::code, c -> c, (one, _) -> one, LinkedHashMap::new));
  }

  public List<Concept> listConcepts() {
    return List.copyOf(byCode.values());
  }

  public Optional<Concept> findConcept(ConceptCode code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
