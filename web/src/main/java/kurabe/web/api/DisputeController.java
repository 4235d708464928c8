package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.DisputeId;
import kurabe.core.disputing.DisputeBrowser;
import kurabe.core.disputing.Disputing;
import kurabe.core.disputing.Fault;
import kurabe.core.disputing.Field;
import kurabe.core.disputing.KnownDispute;
import kurabe.core.disputing.Raising;
import kurabe.core.disputing.Resolving;
import kurabe.web.json.DisputeJson;
import kurabe.web.json.DisputeRequest;
import kurabe.web.json.ResolutionRequest;

/// Objections to published figures.
@Controller("/api/v1/disputes")
final class DisputeController {

  private static final Fault NO_SUCH_FIGURE = new Fault(Field.FIGURE, Fault.Kind.UNKNOWN);

  private final DisputeBrowser disputes;
  private final Disputing disputing;

  DisputeController(DisputeBrowser disputes, Disputing disputing) {
    this.disputes = disputes;
    this.disputing = disputing;
  }

  /// Disputes, newest first, each with how its figure stands by now.
  ///
  /// @param plan the plan's short name; all plans where it is left out
  /// @param open true for open ones only, false for resolved ones only; both where it is left out
  @Get
  List<DisputeJson> listDisputes(
      @Nullable @QueryValue String plan, @Nullable @QueryValue Boolean open) {
    return disputes.listDisputes(Optional.ofNullable(plan).map(Editions::plan)).stream()
        .filter(it -> open == null || it.isOpen() == open)
        .map(DisputeController::json)
        .toList();
  }

  /// One dispute.
  @Get("/{id}")
  DisputeJson getDispute(long id) {
    return find(id).map(DisputeController::json).orElseThrow(() -> ApiProblem.noSuchDispute(id));
  }

  /// Disputes a figure of the newest revision of its edition.
  @Post
  HttpResponse<DisputeJson> raiseDispute(@Body DisputeRequest request) {
    Raising raising =
        request
            .findFigure()
            .map(figure -> disputing.raise(request.toDraft(figure)))
            .orElseGet(() -> new Raising.Refused(List.of(NO_SUCH_FIGURE)));
    return switch (raising) {
      case Raising.Raised(Dispute.Open dispute) ->
          HttpResponse.created(
              DisputeJson.of(dispute, Optional.empty()),
              URI.create("/api/v1/disputes/" + dispute.id().value()));
      case Raising.Refused(List<Fault> faults) -> throw ApiProblem.refused(faults);
    };
  }

  /// Resolves an open dispute, once.
  @Post("/{id}/resolution")
  DisputeJson resolveDispute(long id, @Body ResolutionRequest request) {
    DisputeId known =
        find(id).map(it -> it.dispute().id()).orElseThrow(() -> ApiProblem.noSuchDispute(id));
    Resolving resolving =
        disputing.resolve(known, request.toDraft().orElseThrow(ApiProblem::noSuchOutcome));
    return switch (resolving) {
      case Resolving.Settled(Dispute.Resolved dispute) -> DisputeJson.of(dispute, Optional.empty());
      case Resolving.Refused(List<Fault> faults) -> throw ApiProblem.refused(faults);
      case Resolving.AlreadyResolved() -> throw ApiProblem.alreadyResolved(id);
      case Resolving.NoSuchDispute() -> throw ApiProblem.noSuchDispute(id);
    };
  }

  private Optional<KnownDispute> find(long id) {
    return id < 1 ? Optional.empty() : disputes.findDispute(new DisputeId(id));
  }

  private static DisputeJson json(KnownDispute known) {
    return DisputeJson.of(known.dispute(), known.standing());
  }
}
