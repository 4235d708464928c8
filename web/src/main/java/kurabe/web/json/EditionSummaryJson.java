package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.browsing.EditionSummary;

/// An edition without its contents.
///
/// @param plan the plan's short name
@Serdeable
public record EditionSummaryJson(
    String plan,
    String jurisdiction,
    EditionJson.Head edition,
    String source,
    PublicationJson publication,
    DocumentJson document,
    int items,
    int indicators,
    int observations,
    int problems) {

  public static EditionSummaryJson of(EditionSummary one) {
    return new EditionSummaryJson(
        one.plan().code().value(),
        one.plan().jurisdiction().value(),
        new EditionJson.Head(one.asOf().code(), one.label()),
        one.source(),
        PublicationJson.of(one.revision(), one.publishedAt()),
        DocumentJson.of(one.document()),
        one.items(),
        one.indicators(),
        one.observations(),
        one.problems());
  }
}
