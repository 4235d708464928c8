package kurabe.core.drafting;

import java.time.Instant;
import java.util.List;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftEntry;
import kurabe.core.draft.Stage;
import kurabe.core.importing.Examination;
import kurabe.core.problem.Problem;

/// What came of something that a person wanted to do with a draft.
public sealed interface Progress {

  /// It is done.
  record Done(Draft draft) implements Progress {}

  /// It is published.
  ///
  /// @param accepted what was published
  record Published(Draft draft, int revision, Examination.Accepted accepted) implements Progress {}

  /// @param faults all that were found; nothing was stored
  record Faulty(List<DraftFault> faults) implements Progress {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /// Somebody else did something since this person looked; nothing was stored.
  ///
  /// @param since what they did, oldest first
  record Overtaken(Draft draft, List<DraftEntry> since) implements Progress {
    public Overtaken {
      since = List.copyOf(since);
    }
  }

  /// Such a step does not lead on from this stage.
  record WrongStage(Stage stage) implements Progress {}

  record NoSuchDraft() implements Progress {}

  /// The importers of this version no longer read the file.
  record Unreadable(List<Problem> problems) implements Progress {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }

  /// The same bytes are published already.
  record AlreadyKnown(int revision, Instant publishedAt) implements Progress {}
}
