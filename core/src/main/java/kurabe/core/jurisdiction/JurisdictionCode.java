package kurabe.core.jurisdiction;

/// Two digits of JIS X 0401 for a prefecture (`02`), `00` for the nation, six digits for a
/// municipality.
public record JurisdictionCode(String value) implements Comparable<JurisdictionCode> {

  public static final JurisdictionCode NATION = new JurisdictionCode("00");

  public JurisdictionCode {
    if (!value.matches("\\d{2}|\\d{6}")) {
      throw new IllegalArgumentException("expected 2 or 6 digits but found " + value);
    }
  }

  /// The first two digits: a municipality's prefecture; a prefecture's and the nation's own code.
  public JurisdictionCode prefecture() {
    return new JurisdictionCode(value.substring(0, 2));
  }

  @Override
  public int compareTo(JurisdictionCode other) {
    return value.compareTo(other.value);
  }
}
