package kurabe.core.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Origin;
import kurabe.core.draft.Stage;

/// A draft without its history, for lists.
///
/// @param decisions how many decisions were taken on its rows, those taken back among them
/// @param due the day that it is to be published on, where it is scheduled
/// @param changedAt when something last happened to it
public record DraftSummary(
    DraftId id,
    Origin origin,
    Stage stage,
    int decisions,
    Optional<LocalDate> due,
    Instant changedAt) {}
