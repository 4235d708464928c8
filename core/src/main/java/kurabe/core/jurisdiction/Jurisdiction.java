package kurabe.core.jurisdiction;

/// A body that publishes plans or that figures speak of.
///
/// @param region name of the region it is counted in (`東北`), empty for the nation
public record Jurisdiction(JurisdictionCode code, String name, Kind kind, String region) {

  public enum Kind {
    NATION,
    REGION,
    PREFECTURE,
    MUNICIPALITY
  }
}
