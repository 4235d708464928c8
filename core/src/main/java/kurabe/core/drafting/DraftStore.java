package kurabe.core.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Origin;
import kurabe.core.draft.Step;
import kurabe.core.draft.Work;
import kurabe.core.source.Sha256;

/// Keeps drafts as the bytes they came from and what happened to them. Nothing is ever changed or
/// deleted. Implemented by the database.
public interface DraftStore {

  /// @param origin its time is set by the store
  Draft add(Origin origin, byte[] bytes);

  Optional<Draft> findDraft(DraftId id);

  /// Newest first.
  List<DraftSummary> listDrafts(int limit, int offset);

  /// The oldest draft of these bytes that is neither published nor abandoned.
  Optional<DraftId> findUnfinished(Work work, Sha256 hash);

  /// Scheduled for `day` or a day before it, the earliest order first.
  List<DraftId> listDue(LocalDate day);

  /// The document of a draft.
  byte[] getBytes(Sha256 hash);

  /// Adds what `step` answers for the draft as it is now. Until it has answered nobody else adds to
  /// this draft, and whatever it stores itself is stored together with the entry or not at all.
  ///
  /// @return the draft with the entry; empty when `step` answers nothing or there is no such draft
  Optional<Draft> append(DraftId id, String person, Function<Draft, Optional<Step>> step);
}
