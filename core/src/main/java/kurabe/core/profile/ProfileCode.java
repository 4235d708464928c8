package kurabe.core.profile;

/// Short name of a profile, stable and fit for an address; editions carry it as their source.
public record ProfileCode(String value) {

  public ProfileCode {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("expected a-z, 0-9 and - but found " + value);
    }
  }
}
