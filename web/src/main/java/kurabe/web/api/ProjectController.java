package kurabe.web.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;
import kurabe.core.hearing.SlideBrowser;
import kurabe.web.json.KpiJson;
import kurabe.web.json.ProjectJson;

/// Projects and KPIs that councils were shown.
@Controller("/api/v1/projects")
final class ProjectController {

  private final SlideBrowser slides;

  ProjectController(SlideBrowser slides) {
    this.slides = slides;
  }

  /// Projects, latest meeting first, by number.
  ///
  /// @param plan the plan's short name; all plans where it is left out
  /// @param meeting the day of the meeting
  /// @param field the part of the plan: 産業・しごと
  @Get
  List<ProjectJson> listProjects(
      @Nullable @QueryValue String plan,
      @Nullable @QueryValue String meeting,
      @Nullable @QueryValue String field) {
    return slides.listProjects(Optional.ofNullable(plan).map(Editions::plan)).stream()
        .filter(it -> meeting == null || it.meeting().date().toString().equals(meeting))
        .filter(it -> field == null || it.project().field().equals(field))
        .map(ProjectJson::of)
        .toList();
  }

  /// KPIs as councils were shown them, with the item of the published plan that has the same name.
  ///
  /// @param plan the plan's short name; all plans where it is left out
  @Get("/kpis")
  List<KpiJson> listKpis(@Nullable @QueryValue String plan) {
    return slides.listKpis(Optional.ofNullable(plan).map(Editions::plan)).stream()
        .map(KpiJson::of)
        .toList();
  }
}
