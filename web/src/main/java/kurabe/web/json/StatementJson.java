package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.evaluation.Subject;
import kurabe.core.report.Statement;
import org.jspecify.annotations.Nullable;

/// What a report says of an item in words.
///
/// @param kind `plan`, `progress` or `next`
/// @param text null where only the figures were transcribed
/// @param absence why there is no text
@Serdeable
public record StatementJson(
    String key,
    List<String> path,
    String kind,
    String period,
    @Nullable String text,
    @Nullable String absence,
    CitationJson citation) {

  static StatementJson of(Statement one, Audited audited) {
    return new StatementJson(
        one.item().value(),
        audited.path(new Subject.OfItem(one.item())),
        one.kind().code(),
        one.period().code(),
        Figures.value(one.value()),
        Figures.absence(one.value()),
        CitationJson.of(one.citation()));
  }
}
