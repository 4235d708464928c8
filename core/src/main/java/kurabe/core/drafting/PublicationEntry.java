package kurabe.core.drafting;

import java.time.Instant;
import java.util.Optional;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Work;
import kurabe.core.source.Sha256;

/// A line of the history of what was published (公表の履歴).
///
/// @param person who; empty where a first start published what comes with Kurabe, or a version that
///     did not ask for names
/// @param importer version of the importers that read it, where it is known
/// @param draft that was published, where there was one
public record PublicationEntry(
    Work work,
    int revision,
    PublicationAct act,
    Optional<String> person,
    Instant at,
    String reason,
    Sha256 hash,
    String fileName,
    Optional<String> importer,
    Optional<DraftId> draft) {}
