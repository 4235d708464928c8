package kurabe.db.draft;

import kurabe.core.draft.Stage;
import kurabe.core.draft.Step;
import org.jspecify.annotations.Nullable;

/// What the database calls the steps of a draft.
final class StepKinds {

  static final String DECIDED = "decided";
  static final String SUBMITTED = "submitted";
  static final String APPROVED = "approved";
  static final String SENT_BACK = "sent-back";
  static final String SCHEDULED = "scheduled";
  static final String PUBLISHED = "published";
  static final String ABANDONED = "abandoned";

  private StepKinds() {}

  static String of(Step step) {
    return switch (step) {
      case Step.Decided _ -> DECIDED;
      case Step.Submitted _ -> SUBMITTED;
      case Step.Approved _ -> APPROVED;
      case Step.SentBack _ -> SENT_BACK;
      case Step.Scheduled _ -> SCHEDULED;
      case Step.Published _ -> PUBLISHED;
      case Step.Abandoned _ -> ABANDONED;
    };
  }

  /// The stage that a draft is at after its last step that is no decision.
  static Stage stage(@Nullable String lastStep) {
    return switch (lastStep) {
      case null -> Stage.OPEN;
      case SUBMITTED -> Stage.SUBMITTED;
      case APPROVED -> Stage.APPROVED;
      case SENT_BACK -> Stage.OPEN;
      case SCHEDULED -> Stage.SCHEDULED;
      case PUBLISHED -> Stage.PUBLISHED;
      case ABANDONED -> Stage.ABANDONED;
      default -> throw new IllegalStateException("no kind of entry: " + lastStep);
    };
  }
}
