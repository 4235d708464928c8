package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.RemarkId;
import kurabe.core.council.RemarkKey;
import kurabe.core.hearing.Fault;
import kurabe.core.hearing.FollowUpDraft;
import kurabe.core.hearing.FollowingUp;
import kurabe.core.hearing.KnownRemark;
import kurabe.core.hearing.RemarkBrowser;
import kurabe.core.hearing.RemarkFollowUp;
import kurabe.web.json.RemarkJson;
import kurabe.web.json.RemarkRequest;

/// What members of councils said, and what followed.
@Controller("/api/v1/remarks")
final class RemarkController {

  private final RemarkBrowser remarks;
  private final RemarkFollowUp followUp;

  RemarkController(RemarkBrowser remarks, RemarkFollowUp followUp) {
    this.remarks = remarks;
    this.followUp = followUp;
  }

  /// Remarks, latest meeting first, in the order of the minutes.
  ///
  /// @param plan the plan's short name; all plans where it is left out
  /// @param meeting the day of the meeting
  /// @param agenda number of the agenda item: (1)ア
  /// @param indicator key of an indicator that they are linked to
  @Get
  List<RemarkJson> listRemarks(
      @Nullable @QueryValue String plan,
      @Nullable @QueryValue String meeting,
      @Nullable @QueryValue String agenda,
      @Nullable @QueryValue String indicator) {
    return remarks.listRemarks(Optional.ofNullable(plan).map(Editions::plan)).stream()
        .filter(it -> matches(meeting, it.meeting().date().toString()))
        .filter(it -> matches(agenda, it.remark().agenda().number()))
        .filter(it -> indicator == null || it.isLinkedToIndicator(indicator))
        .map(RemarkJson::of)
        .toList();
  }

  private static boolean matches(@Nullable String asked, String found) {
    return asked == null || asked.equals(found);
  }

  /// One remark.
  @Get("/{plan}/{meeting}/{key}")
  RemarkJson getRemark(String plan, String meeting, String key) {
    return find(plan, meeting, key).map(RemarkJson::of).orElseThrow(ApiProblem::noSuchRemark);
  }

  /// Links the remark, takes a link back, or records a reply or an action. Nothing is overwritten.
  @Post("/{plan}/{meeting}/{key}/events")
  HttpResponse<RemarkJson> recordEvent(
      String plan, String meeting, String key, @Body RemarkRequest request) {
    RemarkId id = id(plan, meeting, key).orElseThrow(ApiProblem::noSuchRemark);
    FollowUpDraft draft = request.toDraft().orElseThrow(ApiProblem::noSuchAct);
    return switch (followUp.record(id, draft)) {
      case FollowingUp.Recorded _ ->
          HttpResponse.created(
              remarks.findRemark(id).map(RemarkJson::of).orElseThrow(ApiProblem::noSuchRemark));
      case FollowingUp.Refused(List<Fault> faults) -> throw ApiProblem.refusedHearing(faults);
      case FollowingUp.NoSuchRemark _ -> throw ApiProblem.noSuchRemark();
    };
  }

  private Optional<KnownRemark> find(String plan, String meeting, String key) {
    return id(plan, meeting, key).flatMap(remarks::findRemark);
  }

  private static Optional<RemarkId> id(String plan, String meeting, String key) {
    try {
      return Optional.of(
          new RemarkId(Editions.plan(plan), LocalDate.parse(meeting), new RemarkKey(key)));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }
}
