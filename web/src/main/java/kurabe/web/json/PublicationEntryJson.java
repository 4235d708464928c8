package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.draft.DraftId;
import kurabe.core.drafting.PublicationEntry;
import org.jspecify.annotations.Nullable;

/// A line of the history of what was published.
///
/// @param work code: `aomori-dx 2025-12-31`, or a survey's
/// @param act `published`, `withdrawn` or `restored`
/// @param person null where nobody was asked
/// @param importer version of the program that read it; null where it is not known
/// @param draft null where there was none
@Serdeable
public record PublicationEntryJson(
    String work,
    int revision,
    String act,
    @Nullable String person,
    String at,
    String reason,
    String sha256,
    String fileName,
    @Nullable String importer,
    @Nullable Long draft) {

  public static PublicationEntryJson of(PublicationEntry it) {
    return new PublicationEntryJson(
        it.work().code(),
        it.revision(),
        it.act().code(),
        it.person().orElse(null),
        it.at().toString(),
        it.reason(),
        it.hash().hex(),
        it.fileName(),
        it.importer().orElse(null),
        it.draft().map(DraftId::value).orElse(null));
  }
}
