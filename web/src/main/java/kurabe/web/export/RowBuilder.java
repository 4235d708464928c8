package kurabe.web.export;

import java.util.Optional;
import kurabe.core.audit.Audit;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.report.EditionHead;
import kurabe.core.source.Citation;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.RecomputedWords;
import kurabe.web.words.RefusalWords;
import kurabe.web.words.VerdictWords;

/// Collects what not every row has: its audit and its disputes.
final class RowBuilder {

  private final PublishedEdition edition;
  private final String path;
  private final String name;
  private final String kind;
  private final String period;
  private final String asOf;
  private final ExportValue value;
  private final Citation citation;
  private String verdict = "";
  private String computed = "";
  private String disputes = "";

  RowBuilder(
      PublishedEdition edition,
      String path,
      String name,
      String kind,
      String period,
      String asOf,
      ExportValue value,
      Citation citation) {
    this.edition = edition;
    this.path = path;
    this.name = name;
    this.kind = kind;
    this.period = period;
    this.asOf = asOf;
    this.value = value;
    this.citation = citation;
  }

  /// @param audit empty where nothing was claimed
  RowBuilder audit(Optional<Audit> audit) {
    audit.ifPresent(
        one -> {
          verdict = VerdictWords.of(one.verdict()) + reason(one);
          computed =
              one.recomputations().stream()
                  .findFirst()
                  .map(it -> RecomputedWords.of(it.result()))
                  .orElse("");
        });
    return this;
  }

  private static String reason(Audit audit) {
    return audit.refusal().map(it -> "（" + RefusalWords.of(it) + "）").orElse("");
  }

  RowBuilder disputes(String text) {
    disputes = text;
    return this;
  }

  ExportRow build() {
    EditionHead head = edition.edition().head();
    return new ExportRow(
        head.plan().title(),
        head.label(),
        "第" + edition.revision() + "版",
        path,
        name,
        kind,
        period,
        asOf,
        value.digits(),
        value.unit(),
        value.printed(),
        value.absence(),
        verdict,
        computed,
        disputes,
        head.document().title() + "（" + head.document().fileName() + "）",
        PlaceWords.of(citation.place()),
        citation.quote(),
        head.document().hash().hex());
  }
}
