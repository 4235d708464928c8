package kurabe.core.drafting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Stage;
import kurabe.core.draft.Step;
import kurabe.core.importing.Submission;

/// Leads a draft from submission over review to publication.
///
/// Every step names the version of the draft that the person has seen, so that nobody approves or
/// publishes what they have not looked at.
@Singleton
public final class Reviewing {

  private final DraftStore store;
  private final Publisher publisher;
  private final Drafting drafting;
  private final PublishingDay day;
  private final InstantSource clock;

  @Inject
  Reviewing(DraftStore store, Publisher publisher, Drafting drafting, PublishingDay day) {
    this(store, publisher, drafting, day, InstantSource.system());
  }

  Reviewing(
      DraftStore store,
      Publisher publisher,
      Drafting drafting,
      PublishingDay day,
      InstantSource clock) {
    this.store = store;
    this.publisher = publisher;
    this.drafting = drafting;
    this.day = day;
    this.clock = clock;
  }

  public Progress submit(DraftId id, int seen, String person, String note) {
    return step(id, seen, new Step.Submitted(note.strip()), person, note, false);
  }

  public Progress approve(DraftId id, int seen, String person, String note) {
    return step(id, seen, new Step.Approved(note.strip()), person, note, false);
  }

  /// Back to be worked on; a publication that was ordered for a day is cancelled.
  public Progress sendBack(DraftId id, int seen, String person, String reason) {
    return step(id, seen, new Step.SentBack(reason.strip()), person, reason, true);
  }

  public Progress abandon(DraftId id, int seen, String person, String reason) {
    return step(id, seen, new Step.Abandoned(reason.strip()), person, reason, true);
  }

  /// @param on after today
  public Progress schedule(DraftId id, int seen, LocalDate on, String person, String reason) {
    List<DraftFault> past =
        on.isAfter(day.of(clock.instant()))
            ? List.of()
            : List.of(new DraftFault(DraftFault.Field.DATE, DraftFault.Kind.PAST));
    List<DraftFault> faults =
        Stream.concat(past.stream(), DraftFault.of(person, reason, true).stream()).toList();
    return faults.isEmpty()
        ? append(id, seen, new Step.Scheduled(on, reason.strip()), person.strip())
        : new Progress.Faulty(faults);
  }

  /// Publishes what was approved, at once.
  public Progress publish(DraftId id, int seen, String person, String reason) {
    List<DraftFault> faults = DraftFault.of(person, reason, true);
    return faults.isEmpty()
        ? publisher.publish(id, draft -> mayPublish(draft, seen), person.strip(), reason.strip())
        : new Progress.Faulty(faults);
  }

  private static Optional<Progress> mayPublish(Draft draft, int seen) {
    Stage stage = draft.stage();
    return stage == Stage.APPROVED || stage == Stage.SCHEDULED
        ? overtaken(draft, seen)
        : Optional.of(new Progress.WrongStage(stage));
  }

  /// Reads a file and publishes it as it was read, without a review: for people who know it. The
  /// history says so.
  public AtOnce publishAtOnce(
      Submission submission, String person, String reason, Optional<String> again) {
    List<DraftFault> faults = DraftFault.of(person, reason, false);
    Intake intake =
        faults.isEmpty()
            ? drafting.takeAlone(submission, person, again)
            : new Intake.Faulty(faults);
    return intake instanceof Intake.Taken(Draft draft, var accepted)
        ? new AtOnce(intake, Optional.of(publish(draft, person.strip(), reason.strip())))
        : new AtOnce(intake, Optional.empty());
  }

  /// Submits, approves and schedules a draft in one go, without another person: for people who know
  /// the file. The history says so.
  public Progress scheduleAtOnce(DraftId id, LocalDate on, String person, String reason) {
    int all = Integer.MAX_VALUE;
    Progress submitted = submit(id, all, person, "");
    Progress approved =
        submitted instanceof Progress.Done ? approve(id, all, person, "") : submitted;
    return approved instanceof Progress.Done ? schedule(id, all, on, person, reason) : approved;
  }

  /// What came of reading, and of publishing where something could be read.
  public record AtOnce(Intake intake, Optional<Progress> progress) {}

  private Progress publish(Draft draft, String person, String reason) {
    return publisher.publish(draft.id(), now -> overtaken(now, draft.version()), person, reason);
  }

  /// A version of [Integer#MAX_VALUE] has seen everything: for programs that do not look.
  static Optional<Progress> overtaken(Draft draft, int seen) {
    return seen < draft.version()
        ? Optional.of(new Progress.Overtaken(draft, draft.listSince(seen)))
        : Optional.empty();
  }

  private Progress step(
      DraftId id, int seen, Step step, String person, String text, boolean reasoned) {
    List<DraftFault> faults = DraftFault.of(person, text, reasoned);
    return faults.isEmpty() ? append(id, seen, step, person.strip()) : new Progress.Faulty(faults);
  }

  private Progress append(DraftId id, int seen, Step step, String person) {
    Refusal refusal = new Refusal();
    return store
        .append(id, person, draft -> refusal.unless(refused(draft, seen, step)).map(_ -> step))
        .<Progress>map(Progress.Done::new)
        .orElseGet(refusal::get);
  }

  private static Optional<Progress> refused(Draft draft, int seen, Step step) {
    return draft.stage().after(step).isEmpty()
        ? Optional.of(new Progress.WrongStage(draft.stage()))
        : overtaken(draft, seen);
  }
}
