package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Origin;
import kurabe.core.draft.Step;
import kurabe.core.importing.Examination;
import kurabe.core.importing.ImporterRelease;
import kurabe.core.importing.Submission;
import kurabe.core.publishing.Publication;
import kurabe.core.publishing.Publishing;
import kurabe.core.publishing.Repeat;

/// Publishes a draft: the revision, who published it, and the end of the draft, together or not at
/// all.
@Singleton
final class Publisher {

  private final DraftStore store;
  private final Contents contents;
  private final Publishing publishing;
  private final PublicationLog log;
  private final ImporterRelease release;

  Publisher(
      DraftStore store,
      Contents contents,
      Publishing publishing,
      PublicationLog log,
      ImporterRelease release) {
    this.store = store;
    this.contents = contents;
    this.publishing = publishing;
    this.log = log;
    this.release = release;
  }

  /// @param against what stands against publishing the draft as it is by then
  Progress publish(
      DraftId id, Function<Draft, Optional<Progress>> against, String person, String reason) {
    return store
        .findDraft(id)
        .map(draft -> publish(contents.of(draft), against, person, reason))
        .orElseGet(Progress.NoSuchDraft::new);
  }

  /// The file is read before anybody has to wait.
  private Progress publish(
      DraftContent content,
      Function<Draft, Optional<Progress>> against,
      String person,
      String reason) {
    if (content.accepted().isEmpty()) {
      return new Progress.Unreadable(content.problems());
    }
    Examination.Accepted accepted = content.accepted().get();
    byte[] bytes = store.getBytes(content.draft().origin().hash());
    AtomicReference<Progress> refusal = new AtomicReference<>(new Progress.NoSuchDraft());
    Function<Draft, Optional<Step>> step =
        now -> {
          Optional<Progress> found =
              against.apply(now).or(() -> Reviewing.overtaken(now, content.draft().version()));
          found.ifPresent(refusal::set);
          return found.isPresent()
              ? Optional.empty()
              : published(now, accepted, bytes, person, reason, refusal);
        };
    return store
        .append(content.draft().id(), person, step)
        .<Progress>map(
            done -> new Progress.Published(done, done.findRevision().orElseThrow(), accepted))
        .orElseGet(refusal::get);
  }

  private Optional<Step> published(
      Draft draft,
      Examination.Accepted accepted,
      byte[] bytes,
      String person,
      String reason,
      AtomicReference<Progress> refusal) {
    Origin origin = draft.origin();
    if (draft.stage().isFinished()) {
      refusal.set(new Progress.WrongStage(draft.stage()));
      return Optional.empty();
    }
    Repeat repeat = origin.again().isPresent() ? Repeat.AGAIN : Repeat.KNOWN;
    Submission submission =
        new Submission(origin.fileName(), bytes, origin.url(), origin.asOf(), origin.chosen());
    return switch (publishing.publish(accepted, submission, repeat)) {
      case Publication.Published(int revision) -> {
        log.addPublished(origin.work(), revision, person, reason, release.version(), draft.id());
        yield Optional.of(new Step.Published(revision, release.version(), reason));
      }
      case Publication.AlreadyKnown(int revision, var at) -> {
        refusal.set(new Progress.AlreadyKnown(revision, at));
        yield Optional.empty();
      }
    };
  }
}
