package kurabe.core.draft;

import java.util.Optional;

/// How far a draft is (段階).
public enum Stage {
  OPEN("open"),
  SUBMITTED("submitted"),
  APPROVED("approved"),
  SCHEDULED("scheduled"),
  PUBLISHED("published"),
  ABANDONED("abandoned");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public boolean isFinished() {
    return this == PUBLISHED || this == ABANDONED;
  }

  /// Where a step leads; empty where it cannot be taken.
  public Optional<Stage> after(Step step) {
    return switch (step) {
      case Step.Decided _ -> from(OPEN).map(_ -> OPEN);
      case Step.Submitted _ -> from(OPEN).map(_ -> SUBMITTED);
      case Step.Approved _ -> from(SUBMITTED).map(_ -> APPROVED);
      case Step.SentBack _ ->
          this == SUBMITTED || this == APPROVED || this == SCHEDULED
              ? Optional.of(OPEN)
              : Optional.empty();
      case Step.Scheduled _ -> from(APPROVED).map(_ -> SCHEDULED);
      case Step.Published _ -> isFinished() ? Optional.empty() : Optional.of(PUBLISHED);
      case Step.Abandoned _ -> isFinished() ? Optional.empty() : Optional.of(ABANDONED);
    };
  }

  private Optional<Stage> from(Stage expected) {
    return Optional.of(this).filter(expected::equals);
  }
}
