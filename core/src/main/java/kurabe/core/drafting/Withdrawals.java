package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import kurabe.core.draft.Work;

/// Takes published revisions back, and undoes that. A revision itself never changes: what is
/// withdrawn is no longer shown as current but stays in the history with the reason.
@Singleton
public final class Withdrawals {

  private final PublicationLog log;

  Withdrawals(PublicationLog log) {
    this.log = log;
  }

  /// The revision before it that is not withdrawn becomes current; an edition without any is no
  /// longer listed.
  public Retraction withdraw(Work work, int revision, String person, String reason) {
    List<DraftFault> faults = DraftFault.of(person, reason, true);
    return faults.isEmpty()
        ? of(log.withdraw(work, revision, person.strip(), reason.strip()))
        : new Retraction.Faulty(faults);
  }

  /// Undoes a withdrawal.
  public Retraction restore(Work work, int revision, String person, String reason) {
    List<DraftFault> faults = DraftFault.of(person, reason, true);
    return faults.isEmpty()
        ? of(log.restore(work, revision, person.strip(), reason.strip()))
        : new Retraction.Faulty(faults);
  }

  /// Everything that happened to a work, newest first.
  public List<PublicationEntry> list(Work work) {
    return log.list(work);
  }

  /// The newest entries of all works.
  public List<PublicationEntry> listNewest(int limit) {
    return log.listNewest(limit);
  }

  private static Retraction of(PublicationLog.Outcome outcome) {
    return switch (outcome) {
      case DONE -> new Retraction.Done();
      case NO_SUCH_REVISION -> new Retraction.NoSuchRevision();
      case ALREADY_WITHDRAWN -> new Retraction.AlreadyWithdrawn();
      case NOT_WITHDRAWN -> new Retraction.NotWithdrawn();
    };
  }
}
