package kurabe.core.concept;

/// Short name of a common indicator, fit for an address: `municipal-telework`.
public record ConceptCode(String value) implements Comparable<ConceptCode> {

  public ConceptCode {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("expected a-z, 0-9 and - but found " + value);
    }
  }

  @Override
  public int compareTo(ConceptCode other) {
    return value.compareTo(other.value);
  }
}
