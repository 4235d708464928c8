package kurabe.web.api;

import static kurabe.web.json.DraftRequests.orEmpty;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import kurabe.core.draft.Work;
import kurabe.core.drafting.Retraction;
import kurabe.core.drafting.Withdrawals;
import kurabe.web.json.DraftRequests;
import kurabe.web.json.DraftRequests.RevisionRequest;
import kurabe.web.json.PublicationEntryJson;
import org.jspecify.annotations.Nullable;

/// Who published and withdrew what.
@Controller("/api/v1/publications")
final class PublicationController {

  private static final int NEWEST = 200;

  private final Withdrawals withdrawals;

  PublicationController(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  /// Publications, withdrawals and restorations, newest first: of one plan's edition, of a survey,
  /// or
  /// the newest of all.
  @Get
  List<PublicationEntryJson> listPublicationEntries(
      @Nullable @QueryValue String plan,
      @Nullable @QueryValue String asOf,
      @Nullable @QueryValue String survey) {
    boolean ofAll = plan == null && survey == null;
    return (ofAll
            ? withdrawals.listNewest(NEWEST)
            : withdrawals.list(
                DraftRequests.work(plan, asOf, survey).orElseThrow(DraftProblems::noSuchWork)))
        .stream().map(PublicationEntryJson::of).toList();
  }

  /// Takes a published revision back. It stays in the history.
  @Post("/withdrawals")
  List<PublicationEntryJson> withdrawRevision(@Body RevisionRequest it) {
    Work work = it.findWork().orElseThrow(DraftProblems::noSuchWork);
    return answer(
        withdrawals.withdraw(work, it.number(), orEmpty(it.by()), orEmpty(it.reason())), work);
  }

  /// Undoes a withdrawal.
  @Post("/restorations")
  List<PublicationEntryJson> restoreRevision(@Body RevisionRequest it) {
    Work work = it.findWork().orElseThrow(DraftProblems::noSuchWork);
    return answer(
        withdrawals.restore(work, it.number(), orEmpty(it.by()), orEmpty(it.reason())), work);
  }

  private List<PublicationEntryJson> answer(Retraction done, Work work) {
    if (!(done instanceof Retraction.Done)) {
      throw DraftProblems.of(done);
    }
    return withdrawals.list(work).stream().map(PublicationEntryJson::of).toList();
  }
}
