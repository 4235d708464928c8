package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;
import kurabe.core.hearing.CaseAdding;
import kurabe.core.hearing.CaseCollection;
import kurabe.core.hearing.Cases;
import kurabe.core.hearing.Fault;
import kurabe.core.hearing.Field;
import kurabe.web.json.CaseRequest;
import kurabe.web.json.CasesJson;

/// Examples of what plans bring about: those that documents print, and those that people add.
@Controller("/api/v1/cases")
final class CaseController {

  private static final List<Fault> NO_SUCH_PLAN =
      List.of(new Fault(Field.PLAN, Fault.Kind.UNKNOWN));

  private final Cases cases;

  CaseController(Cases cases) {
    this.cases = cases;
  }

  /// All cases, newest documents first.
  ///
  /// @param plan the plan's short name; all plans where it is left out
  /// @param field the part of the plan: 産業・しごと
  @Get
  CasesJson listCases(@Nullable @QueryValue String plan, @Nullable @QueryValue String field) {
    CaseCollection all = cases.listCases(Optional.ofNullable(plan).map(Editions::plan));
    return CasesJson.of(field == null ? all : all.of(field));
  }

  /// Adds a case, a failure too. Nothing is overwritten.
  @Post
  HttpResponse<CasesJson.Added> addCase(@Body CaseRequest request) {
    CaseAdding adding =
        request
            .findPlan()
            .map(plan -> cases.add(request.toDraft(plan)))
            .orElseGet(() -> new CaseAdding.Refused(NO_SUCH_PLAN));
    return switch (adding) {
      case CaseAdding.Added(var added) -> HttpResponse.created(CasesJson.Added.of(added));
      case CaseAdding.Refused(List<Fault> faults) -> throw ApiProblem.refusedHearing(faults);
    };
  }
}
