package kurabe.web.api;

import static kurabe.web.json.DraftRequests.orEmpty;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import kurabe.core.draft.Decision;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.RowRef;
import kurabe.core.drafting.Deciding;
import kurabe.core.drafting.DraftFault;
import kurabe.core.drafting.Progress;
import kurabe.core.drafting.Reviewing;
import kurabe.web.json.DraftJson;
import kurabe.web.json.DraftRequests.DecisionRequest;
import kurabe.web.json.DraftRequests.StepRequest;
import kurabe.web.json.DraftSummaryJson;

/// What people do with drafts.
@Controller("/api/v1/drafts/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftStepController {

  private final Deciding deciding;
  private final Reviewing reviewing;

  DraftStepController(Deciding deciding, Reviewing reviewing) {
    this.deciding = deciding;
    this.reviewing = reviewing;
  }

  /// Decides about a row. Answers 409 with what others decided where they were first.
  @Post("/decisions")
  DraftSummaryJson decideRow(long id, @Body DecisionRequest request) {
    Optional<RowRef> row = request.findRow();
    Optional<Decision> decision = request.findDecision();
    if (row.isEmpty() || decision.isEmpty()) {
      DraftFault.Kind kind = row.isEmpty() ? DraftFault.Kind.UNKNOWN : DraftFault.Kind.UNSUITABLE;
      throw DraftProblems.faulty(List.of(new DraftFault(DraftFault.Field.ROW, kind)));
    }
    return answer(
        deciding.decide(
            new DraftId(id),
            row.get(),
            request.seen(),
            decision.get(),
            orEmpty(request.by()),
            orEmpty(request.reason())));
  }

  /// Asks for a review.
  @Post("/submission")
  DraftSummaryJson submitDraft(long id, @Body StepRequest it) {
    return answer(
        reviewing.submit(new DraftId(id), it.seen(), orEmpty(it.by()), orEmpty(it.reason())));
  }

  /// Approves what was submitted.
  @Post("/approval")
  DraftSummaryJson approveDraft(long id, @Body StepRequest it) {
    return answer(
        reviewing.approve(new DraftId(id), it.seen(), orEmpty(it.by()), orEmpty(it.reason())));
  }

  /// Sends a draft back to be worked on; cancels a publication that is ordered for a day.
  @Post("/return")
  DraftSummaryJson sendDraftBack(long id, @Body StepRequest it) {
    return answer(
        reviewing.sendBack(new DraftId(id), it.seen(), orEmpty(it.by()), orEmpty(it.reason())));
  }

  /// Ends a draft without publishing it. It is kept.
  @Post("/abandonment")
  DraftSummaryJson abandonDraft(long id, @Body StepRequest it) {
    return answer(
        reviewing.abandon(new DraftId(id), it.seen(), orEmpty(it.by()), orEmpty(it.reason())));
  }

  /// Publishes what was approved, at once or on a day.
  @Post("/publication")
  DraftSummaryJson publishDraft(long id, @Body StepRequest it) {
    DraftId draft = new DraftId(id);
    if (!it.isForADay()) {
      return answer(reviewing.publish(draft, it.seen(), orEmpty(it.by()), orEmpty(it.reason())));
    }
    return answer(
        it.findDay()
            .map(
                day ->
                    reviewing.schedule(
                        draft, it.seen(), day, orEmpty(it.by()), orEmpty(it.reason())))
            .orElseGet(DraftStepController::noDay));
  }

  private static Progress noDay() {
    return new Progress.Faulty(
        List.of(new DraftFault(DraftFault.Field.DATE, DraftFault.Kind.PAST)));
  }

  private static DraftSummaryJson answer(Progress progress) {
    return switch (progress) {
      case Progress.Done(var draft) -> DraftJson.summary(draft);
      case Progress.Published(var draft, int _, var _) -> DraftJson.summary(draft);
      case Progress.Faulty _,
          Progress.Overtaken _,
          Progress.WrongStage _,
          Progress.NoSuchDraft _,
          Progress.Unreadable _,
          Progress.AlreadyKnown _ ->
          throw DraftProblems.of(progress);
    };
  }
}
