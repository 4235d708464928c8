package kurabe.core.reference;

/// Short name of a survey's publication: `digital-agency-dx-2024-07`.
public record SurveyCode(String value) implements Comparable<SurveyCode> {

  public SurveyCode {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("expected a-z, 0-9 and - but found " + value);
    }
  }

  @Override
  public int compareTo(SurveyCode other) {
    return value.compareTo(other.value);
  }
}
