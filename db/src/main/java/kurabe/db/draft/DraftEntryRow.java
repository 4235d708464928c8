package kurabe.db.draft;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import kurabe.core.draft.Decision;
import kurabe.core.draft.DraftEntry;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.RowRefs;
import kurabe.core.draft.Step;
import org.jspecify.annotations.Nullable;

/// A line of a draft's history: its kind, and the columns that the kind has.
@MappedEntity("draft_entry")
record DraftEntryRow(
    @Id long draftId,
    @Id int number,
    String person,
    Instant enteredAt,
    String kind,
    String text,
    @Nullable String rowRef,
    @Nullable Integer rowNumber,
    @Nullable String decision,
    @Nullable String argument,
    @Nullable LocalDate dueOn,
    @Nullable Integer revision,
    @Nullable String importer) {

  static DraftEntryRow of(long draft, int number, String person, Instant at, Step step) {
    return switch (step) {
      case Step.Decided(RowRef row, int rowNumber, Decision decision, String text) ->
          new DraftEntryRow(
              draft,
              number,
              person,
              at,
              StepKinds.of(step),
              text,
              row.code(),
              rowNumber,
              decision.code(),
              decision.argument(),
              null,
              null,
              null);
      case Step.Scheduled(LocalDate on, String _) ->
          of(draft, number, person, at, step, on, null, null);
      case Step.Published(int revision, String importer, String _) ->
          of(draft, number, person, at, step, null, revision, importer);
      case Step.Submitted _, Step.Approved _, Step.SentBack _, Step.Abandoned _ ->
          of(draft, number, person, at, step, null, null, null);
    };
  }

  private static DraftEntryRow of(
      long draft,
      int number,
      String person,
      Instant at,
      Step step,
      @Nullable LocalDate dueOn,
      @Nullable Integer revision,
      @Nullable String importer) {
    return new DraftEntryRow(
        draft,
        number,
        person,
        at,
        StepKinds.of(step),
        step.text(),
        null,
        null,
        null,
        null,
        dueOn,
        revision,
        importer);
  }

  DraftEntry toEntry() {
    return new DraftEntry(number, person, enteredAt, step());
  }

  private Step step() {
    return switch (kind) {
      case StepKinds.DECIDED ->
          new Step.Decided(
              RowRefs.parse(requireNonNull(rowRef)),
              requireNonNull(rowNumber),
              Decision.of(requireNonNull(decision), requireNonNull(argument)),
              text);
      case StepKinds.SUBMITTED -> new Step.Submitted(text);
      case StepKinds.APPROVED -> new Step.Approved(text);
      case StepKinds.SENT_BACK -> new Step.SentBack(text);
      case StepKinds.SCHEDULED -> new Step.Scheduled(requireNonNull(dueOn), text);
      case StepKinds.PUBLISHED ->
          new Step.Published(requireNonNull(revision), requireNonNull(importer), text);
      case StepKinds.ABANDONED -> new Step.Abandoned(text);
      default -> throw new IllegalStateException("no kind of entry: " + kind);
    };
  }
}
