package kurabe.core.drafting;

import java.util.List;
import kurabe.core.draft.Draft;
import kurabe.core.importing.Examination;
import kurabe.core.problem.Problem;
import kurabe.core.publishing.Publication;

/// What came of taking a file in.
public sealed interface Intake {

  /// A new draft.
  record Taken(Draft draft, Examination.Accepted accepted) implements Intake {}

  /// Somebody is at work on a draft of the same bytes.
  record AlreadyDrafted(Draft draft, Examination.Accepted accepted) implements Intake {}

  /// The same bytes were published before; nothing was stored.
  record AlreadyPublished(PublicationLog.Known known, Examination.Accepted accepted)
      implements Intake {}

  /// A document of a council: it has no figures to review, so it is kept at once.
  record Recorded(Publication publication, Examination.RecordDraft accepted) implements Intake {}

  /// The file cannot be read; nothing was stored.
  record Refused(List<Problem> problems) implements Intake {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  record Faulty(List<DraftFault> faults) implements Intake {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
