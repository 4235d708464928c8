package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.Stage;
import kurabe.core.draft.Step;

/// Publishes what people ordered for a day, once that day has come. However many nodes ask at the
/// same time, each draft is published once.
@Singleton
public final class DuePublications {

  private final DraftStore store;
  private final Publisher publisher;
  private final PublishingDay day;

  DuePublications(DraftStore store, Publisher publisher, PublishingDay day) {
    this.store = store;
    this.publisher = publisher;
    this.day = day;
  }

  /// What cannot be published any more goes back to be worked on.
  ///
  /// @param program what the history calls the program that sends it back
  /// @param words tells people why
  /// @return what came of each, where something came of it
  public List<Progress> publishDue(Instant now, String program, Function<Progress, String> words) {
    return store.listDue(day.of(now)).stream()
        .flatMap(id -> publish(id, now, program, words).stream())
        .toList();
  }

  private Optional<Progress> publish(
      DraftId id, Instant now, String program, Function<Progress, String> words) {
    Optional<Draft.Due> due = store.findDraft(id).flatMap(Draft::findDue);
    if (due.isEmpty() || due.get().on().isAfter(day.of(now))) {
      return Optional.empty();
    }
    Progress progress =
        publisher.publish(id, DuePublications::stillDue, due.get().person(), due.get().reason());
    return switch (progress) {
      case Progress.Published _ -> Optional.of(progress);
      case Progress.Unreadable _, Progress.AlreadyKnown _ -> {
        var _ = store.append(id, program, draft -> sentBack(draft, words.apply(progress)));
        yield Optional.of(progress);
      }
      case Progress.Done _,
          Progress.Faulty _,
          Progress.Overtaken _,
          Progress.WrongStage _,
          Progress.NoSuchDraft _ ->
          Optional.empty();
    };
  }

  private static Optional<Progress> stillDue(Draft draft) {
    return draft.stage() == Stage.SCHEDULED
        ? Optional.empty()
        : Optional.of(new Progress.WrongStage(draft.stage()));
  }

  private static Optional<Step> sentBack(Draft draft, String why) {
    return draft.stage() == Stage.SCHEDULED
        ? Optional.of(new Step.SentBack(why))
        : Optional.empty();
  }
}
