package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.report.Case;

/// An example that a document gives of what a plan brings about.
///
/// @param field the part of the plan
/// @param title empty where the document prints none
/// @param asOf the time that the document's list speaks of, in its words
@Serdeable
public record CaseJson(
    String field, String title, String asOf, List<String> outcomes, CitationJson citation) {

  static CaseJson of(Case one) {
    return new CaseJson(
        one.field(),
        one.title(),
        one.asOf().text(),
        one.outcomes(),
        CitationJson.of(one.citation()));
  }
}
