package kurabe.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import kurabe.core.draft.DraftId;
import kurabe.core.drafting.DraftBrowser;
import kurabe.core.drafting.DraftContent;
import kurabe.core.drafting.Drafting;
import kurabe.core.drafting.Intake;
import kurabe.core.importing.KnownSource;
import kurabe.core.importing.KnownSources;
import kurabe.core.importing.Submission;
import kurabe.web.json.DraftDifferenceJson;
import kurabe.web.json.DraftJson;
import kurabe.web.json.DraftRowJson;
import kurabe.web.json.DraftSummaryJson;
import kurabe.web.json.IntakeJson;
import org.jspecify.annotations.Nullable;

/// Files that wait to be published.
@Controller("/api/v1/drafts")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftController {

  private static final int MOST = 1000;
  private static final String DEFAULT_LIMIT = "100";

  private final Drafting drafting;
  private final DraftBrowser browser;
  private final KnownSources sources;

  DraftController(Drafting drafting, DraftBrowser browser, KnownSources sources) {
    this.drafting = drafting;
    this.browser = browser;
    this.sources = sources;
  }

  /// Takes a file in, as `application/octet-stream`, which no form of another site can send. It is
  /// read and audited at once; nothing of it is published.
  ///
  /// @param fileName what the file is called
  /// @param by who brings it
  /// @param source code of what it is, where it cannot be recognised
  /// @param asOf what time its figures speak of, where it does not say
  /// @param url where it was published
  /// @param again why a file that was published before is brought once more
  @Post(consumes = MediaType.APPLICATION_OCTET_STREAM)
  HttpResponse<IntakeJson> takeDraft(
      @Body byte[] file,
      @QueryValue String fileName,
      @QueryValue String by,
      @Nullable @QueryValue String source,
      @Nullable @QueryValue String asOf,
      @Nullable @QueryValue String url,
      @Nullable @QueryValue String again) {
    List<String> known = sources.list().stream().map(KnownSource::code).toList();
    if (source != null && !known.contains(source)) {
      throw DraftProblems.noSuchSource(known);
    }
    Submission submission =
        new Submission(
            fileName,
            file,
            Optional.ofNullable(url),
            Optional.ofNullable(asOf).map(Editions::period),
            Optional.ofNullable(source));
    return answer(drafting.take(submission, by, Optional.ofNullable(again)));
  }

  private static HttpResponse<IntakeJson> answer(Intake intake) {
    return switch (intake) {
      case Intake.Taken(var draft, var _) ->
          HttpResponse.created(
              IntakeJson.of(intake), URI.create("/api/v1/drafts/" + draft.id().value()));
      case Intake.AlreadyDrafted _, Intake.AlreadyPublished _, Intake.Recorded _ ->
          HttpResponse.ok(IntakeJson.of(intake));
      case Intake.Refused(var problems) -> throw DraftProblems.unreadable(problems);
      case Intake.Faulty(var faults) -> throw DraftProblems.faulty(faults);
    };
  }

  /// Drafts, newest first.
  @Get
  List<DraftSummaryJson> listDrafts(
      @QueryValue(defaultValue = DEFAULT_LIMIT) int limit,
      @QueryValue(defaultValue = "0") int offset) {
    return browser.listDrafts(bounded(limit), Math.max(0, offset)).stream()
        .map(DraftSummaryJson::of)
        .toList();
  }

  /// One draft with its first rows, its problems, its history, and what publishing it would change.
  @Get("/{id}")
  DraftJson getDraft(long id) {
    DraftContent content = find(id);
    var base = browser.base(content.draft());
    return DraftJson.of(content, base, browser.difference(content, base));
  }

  /// Rows of a draft, in the document's order.
  ///
  /// @param doubtful true for those alone that a person should look at
  @Get("/{id}/rows")
  List<DraftRowJson> listDraftRows(
      long id,
      @QueryValue(defaultValue = DEFAULT_LIMIT) int limit,
      @QueryValue(defaultValue = "0") int offset,
      @QueryValue(defaultValue = "false") boolean doubtful) {
    return find(id).rows().stream()
        .filter(it -> !doubtful || it.isDoubtful())
        .skip(Math.max(0, offset))
        .limit(bounded(limit))
        .map(DraftRowJson::of)
        .toList();
  }

  /// What publishing a draft would add, change and remove.
  @Get("/{id}/difference")
  DraftDifferenceJson getDraftDifference(long id) {
    DraftContent content = find(id);
    var base = browser.base(content.draft());
    return DraftDifferenceJson.of(base, browser.difference(content, base));
  }

  private DraftContent find(long id) {
    return browser.findContent(new DraftId(id)).orElseThrow(DraftProblems::noSuchDraft);
  }

  private static int bounded(int limit) {
    if (limit < 1 || limit > MOST) {
      throw ApiProblem.limitOutOfRange(MOST);
    }
    return limit;
  }
}
