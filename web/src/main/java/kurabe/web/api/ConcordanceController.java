package kurabe.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.concordance.MappedSubject;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.concordance.ThemeSuggester;
import kurabe.core.mapping.Concordances;
import kurabe.core.mapping.Confirmations;
import kurabe.core.mapping.Decision;
import kurabe.core.mapping.MappingFault;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.web.json.MappingEntryJson;
import kurabe.web.json.MappingRequest;
import kurabe.web.json.PlanMappingJson;
import kurabe.web.json.SuggestionsJson;
import org.jspecify.annotations.Nullable;

/// What plans' indicators and items are mapped to, and people's decisions about it.
@Controller("/api/v1/concordance")
final class ConcordanceController {

  private final Concordances concordances;
  private final Confirmations confirmations;
  private final EditionLibrary library;

  ConcordanceController(
      Concordances concordances, Confirmations confirmations, EditionLibrary library) {
    this.concordances = concordances;
    this.confirmations = confirmations;
    this.library = library;
  }

  /// What each indicator and item of the plans' newest editions is mapped to, with its ground.
  ///
  /// @param plan the plan's short name; all plans where it is left out
  @Get
  List<PlanMappingJson> listMappings(@Nullable @QueryValue String plan) {
    return plan == null
        ? concordances.listPlans(plans()).stream().map(PlanMappingJson::of).toList()
        : List.of(PlanMappingJson.of(getPlan(plan)));
  }

  /// Common indicators that indicators may belong to, with the parts of each score.
  ///
  /// @param plan the plan's short name, such as aomori-dx
  /// @param indicator key or printed name of one; all indicators and items that are not mapped
  ///     where it is left out
  @Get("/suggestions")
  List<SuggestionsJson> suggest(@QueryValue String plan, @Nullable @QueryValue String indicator) {
    PlanMapping mapping = getPlan(plan);
    ThemeSuggester themes = concordances.themeSuggester();
    List<SuggestionsJson> found =
        mapping.rows().stream()
            .filter(row -> indicator == null ? row.mapping().isEmpty() : names(row, indicator))
            .map(row -> suggest(row, themes))
            .toList();
    if (indicator != null && found.isEmpty()) {
      throw ApiProblem.noSuchIndicator(plan, indicator);
    }
    return found;
  }

  /// Every decision of a person, oldest first.
  ///
  /// @param plan the plan's short name; all plans where it is left out
  @Get("/history")
  List<MappingEntryJson> listHistory(@Nullable @QueryValue String plan) {
    Optional<PlanCode> asked = Optional.ofNullable(plan).map(Editions::plan);
    return concordances.listHistory().stream()
        .filter(one -> asked.isEmpty() || asked.get().equals(one.subject().plan()))
        .map(MappingEntryJson::of)
        .toList();
  }

  /// Confirms a mapping in a person's name. It supersedes what came with Kurabe or was confirmed
  /// before.
  @Post
  HttpResponse<MappingEntryJson> confirm(@Body MappingRequest request) {
    Aim aim = request.findAim().orElseThrow(ApiProblem::noSuchAim);
    return answer(
        confirmations.confirm(
            subject(request), aim, request.groundOrEmpty(), request.personOrEmpty()));
  }

  /// Withdraws the confirmation that holds, in a person's name and with a ground.
  @Post("/withdrawals")
  HttpResponse<MappingEntryJson> withdraw(@Body MappingRequest request) {
    return answer(
        confirmations.withdraw(subject(request), request.groundOrEmpty(), request.personOrEmpty()));
  }

  private static MappedSubject subject(MappingRequest request) {
    return request
        .findSubject()
        .orElseThrow(() -> ApiProblem.refusedMapping(List.of(MappingFault.UNKNOWN_SUBJECT)));
  }

  private static HttpResponse<MappingEntryJson> answer(Decision decision) {
    return switch (decision) {
      case Decision.Taken(var entry) -> HttpResponse.created(MappingEntryJson.of(entry));
      case Decision.Refused(List<MappingFault> faults) -> throw ApiProblem.refusedMapping(faults);
    };
  }

  private PlanMapping getPlan(String plan) {
    return concordances
        .findPlan(Editions.plan(plan))
        .orElseThrow(() -> ApiProblem.noSuchPlan(plan));
  }

  private List<PlanCode> plans() {
    return library.listEditions().stream().map(one -> one.plan().code()).distinct().toList();
  }

  private SuggestionsJson suggest(PlanMapping.Row row, ThemeSuggester themes) {
    return row.indicator()
        .map(one -> SuggestionsJson.of(row, one, concordances.suggest(one)))
        .orElseGet(() -> SuggestionsJson.of(row, themes));
  }

  private static boolean names(PlanMapping.Row row, String indicator) {
    return row.indicator().filter(one -> isNamed(one, indicator)).isPresent();
  }

  private static boolean isNamed(Indicator one, String text) {
    return one.key().value().equals(text) || one.name().equals(text);
  }
}
