package kurabe.core.drafting;

import java.util.List;

/// What came of withdrawing a revision, or of undoing that.
public sealed interface Retraction {

  record Done() implements Retraction {}

  record Faulty(List<DraftFault> faults) implements Retraction {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  record NoSuchRevision() implements Retraction {}

  record AlreadyWithdrawn() implements Retraction {}

  record NotWithdrawn() implements Retraction {}
}
