package kurabe.core.revision;

/// A figure of a tally.
public sealed interface TallyPart {

  record Count(String label) implements TallyPart {}

  record Share(String label) implements TallyPart {}

  record Total() implements TallyPart {}
}
