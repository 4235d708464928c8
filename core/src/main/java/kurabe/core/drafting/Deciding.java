package kurabe.core.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.draft.Decision;
import kurabe.core.draft.Draft;
import kurabe.core.draft.DraftEntry;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.Stage;
import kurabe.core.draft.Step;

/// Takes people's decisions about rows. Two people on one draft lose nothing: a decision names how
/// often its row had been decided about when the person looked, and an older look is refused with
/// what the other decided.
@Singleton
public final class Deciding {

  private final DraftStore store;
  private final Contents contents;
  private final DecisionCheck check;

  Deciding(DraftStore store, Contents contents, DecisionCheck check) {
    this.store = store;
    this.contents = contents;
    this.check = check;
  }

  /// @param seen [kurabe.core.draft.Rulings#version] of the row when the person looked
  /// @param reason required for what leaves out or puts right, may be empty otherwise
  public Progress decide(
      DraftId id, RowRef row, int seen, Decision decision, String person, String reason) {
    Optional<Draft> draft = store.findDraft(id);
    if (draft.isEmpty()) {
      return new Progress.NoSuchDraft();
    }
    List<DraftFault> faults = faults(draft.get(), row, decision, person, reason);
    return faults.isEmpty()
        ? store(id, new Step.Decided(row, seen + 1, decision, reason.strip()), person.strip())
        : new Progress.Faulty(faults);
  }

  private List<DraftFault> faults(
      Draft draft, RowRef row, Decision decision, String person, String reason) {
    boolean reasoned =
        decision instanceof Decision.Discarded || decision instanceof Decision.Edited;
    return Stream.concat(
            DraftFault.of(person, reason, reasoned).stream(),
            check.find(contents.of(draft), row, decision).stream())
        .toList();
  }

  private Progress store(DraftId id, Step.Decided step, String person) {
    Attempt attempt = new Attempt();
    return store
        .append(id, person, draft -> attempt.on(draft, step))
        .<Progress>map(Progress.Done::new)
        .orElseGet(attempt::refusal);
  }

  /// What is found out while nobody else can add to the draft.
  private static final class Attempt {

    private Progress refusal = new Progress.NoSuchDraft();

    Optional<Step> on(Draft draft, Step.Decided step) {
      Stage stage = draft.stage();
      if (stage.after(step).isEmpty()) {
        refusal = new Progress.WrongStage(stage);
        return Optional.empty();
      }
      List<DraftEntry> decisions = draft.listDecisions(step.row());
      if (decisions.size() != step.number() - 1) {
        int seen = Math.clamp(step.number() - 1, 0, decisions.size());
        refusal = new Progress.Overtaken(draft, decisions.subList(seen, decisions.size()));
        return Optional.empty();
      }
      return Optional.of(step);
    }

    Progress refusal() {
      return refusal;
    }
  }
}
