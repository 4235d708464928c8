package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.reference.PrintedRank;
import kurabe.core.reference.ReferenceValue;

/// A value of the nation or a region that the report prints beside an indicator, or the place that
/// it
/// says the prefecture takes there.
///
/// @param kind `value` or `rank`
/// @param scope `national`, or the code of the prefecture, or of the region (`tohoku`)
/// @param asOf its vintage: `R6` for a year, else the report's words
@Serdeable
public record ReferenceJson(
    String kind, String scope, String value, String unit, String asOf, CitationJson citation) {

  private static final String PLACE = "位";

  static ReferenceJson of(PrintedRank one) {
    return new ReferenceJson(
        "rank",
        one.scope(),
        Integer.toString(one.place()),
        PLACE,
        Figures.vintage(one.asOf()),
        CitationJson.of(one.citation()));
  }

  static ReferenceJson of(ReferenceValue one) {
    return new ReferenceJson(
        "value",
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
