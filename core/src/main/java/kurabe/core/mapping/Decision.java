package kurabe.core.mapping;

import java.util.List;

/// What became of a person's decision about a mapping.
public sealed interface Decision {

  record Taken(MappingEntry entry) implements Decision {}

  /// Nothing was stored.
  ///
  /// @param faults all of them
  record Refused(List<MappingFault> faults) implements Decision {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
