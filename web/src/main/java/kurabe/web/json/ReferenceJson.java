package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.reference.ReferenceValue;

/// A value of the nation or a region that the report prints beside an indicator.
///
/// @param scope `national`, or the code of the region or prefecture
/// @param asOf its vintage: `R6` for a year, else the report's words
@Serdeable
public record ReferenceJson(
    String scope, String value, String unit, String asOf, CitationJson citation) {

  static ReferenceJson of(ReferenceValue one) {
    return new ReferenceJson(
        scope(one.scope()),
        one.value().plain(),
        one.value().unit().symbol(),
        Figures.vintage(one.asOf()),
        CitationJson.of(one.citation()));
  }

  private static String scope(JurisdictionCode scope) {
    return scope.equals(JurisdictionCode.NATION) ? "national" : scope.value();
  }
}
