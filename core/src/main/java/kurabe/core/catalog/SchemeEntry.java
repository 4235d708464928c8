package kurabe.core.catalog;

import java.util.List;
import java.util.Optional;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;

/// A scheme as it stands now: the text that counts, and what was read from it.
public record SchemeEntry(SchemeCode code, Origin origin, String yaml, Definition definition) {

  /// Where the text that counts comes from.
  public enum Origin {
    /// It comes with Kurabe.
    BUNDLED("bundled"),
    /// Somebody has written another text in the place of a bundled one.
    EDITED("edited"),
    /// Somebody has written it, and nothing of that code is bundled.
    ADDED("added");

    private final String code;

    Origin(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public sealed interface Definition {

    record Sound(EvaluationScheme scheme) implements Definition {}

    /// This version of Kurabe cannot read the text, although the one that stored it could.
    record Faulty(List<Fault> faults) implements Definition {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  static SchemeEntry of(SchemeCode code, Origin origin, String yaml) {
    return new SchemeEntry(code, origin, yaml, definition(code, yaml));
  }

  public Optional<EvaluationScheme> findScheme() {
    return switch (definition) {
      case Definition.Sound(EvaluationScheme scheme) -> Optional.of(scheme);
      case Definition.Faulty _ -> Optional.empty();
    };
  }

  public List<Fault> faults() {
    return switch (definition) {
      case Definition.Sound _ -> List.of();
      case Definition.Faulty(List<Fault> faults) -> faults;
    };
  }

  private static Definition definition(SchemeCode code, String yaml) {
    try {
      return new Definition.Sound(SchemeReader.read(code.value() + ".yml", yaml));
    } catch (InvalidCatalog e) {
      return new Definition.Faulty(e.faults());
    }
  }
}
