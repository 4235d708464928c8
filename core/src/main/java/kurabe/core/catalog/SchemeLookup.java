package kurabe.core.catalog;

import java.util.List;
import kurabe.core.scheme.SchemeCode;

/// What came of looking for a scheme by the name that a person gave.
public sealed interface SchemeLookup {

  record Found(SchemeEntry entry) implements SchemeLookup {}

  record Unknown(String name) implements SchemeLookup {}

  /// @param candidates all whose codes begin so
  record Ambiguous(String name, List<SchemeCode> candidates) implements SchemeLookup {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }
}
