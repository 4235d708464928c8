package kurabe.core.concept;

/// Of whom a figure is told. A figure of the prefecture's own office and one of its municipalities
/// are two different things, whatever their names.
public enum Population {
  /// The prefecture's own office (県).
  PREFECTURE("prefecture"),
  /// The municipalities of the prefecture (市町村).
  MUNICIPALITIES("municipalities"),
  /// Companies and farms (企業・事業者).
  ENTERPRISES("enterprises"),
  /// Residents and workers (住民).
  RESIDENTS("residents"),
  /// Schools, hospitals, care homes (学校・医療機関・施設).
  INSTITUTIONS("institutions");

  private final String code;

  Population(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
