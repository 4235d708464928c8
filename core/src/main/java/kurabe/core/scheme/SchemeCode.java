package kurabe.core.scheme;

/// Short name of an evaluation scheme: `aomori-dx`.
public record SchemeCode(String value) {

  public SchemeCode {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("expected a-z, 0-9 and - but found " + value);
    }
  }
}
