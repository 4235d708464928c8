package kurabe.importers.sources.aomori.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.KpiOutline;
import kurabe.core.council.Meeting;
import kurabe.core.council.Project;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.source.ReportSource;

/// 青森県DX推進会議 資料: the year's projects, the KPIs with examples of their indicators, how KPIs are
/// computed, and drafts of a dashboard.
@Singleton
final class CouncilSlides implements ReportSource {

  private static final String CODE = "aomori-dx-council-slides";
  private static final String TITLE = "青森県DX推進会議 資料";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public boolean recognises(TextDocument document) {
    return MeetingHead.isOfSlides(document) && !MeetingHead.isOfMinutes(document);
  }

  @Override
  public Reading read(TextDocument text, Document document) {
    ProblemLog log = new ProblemLog();
    Optional<Meeting> meeting = MeetingHead.read(text);
    if (meeting.isEmpty()) {
      log.add(new Problem.MissingEditionDate(Place.WHOLE));
    }
    List<Line> lines = text.lines();
    List<Project> projects = ProjectList.read(lines, log);
    List<DashboardDraft> drafts = DashboardDraft.list(lines);
    List<KpiOutline> kpis = KpiComponents.pair(KpiTable.read(lines, log), drafts, log);
    List<AgendaItem> agenda = SlideAgenda.read(lines);
    check(projects, kpis, drafts, log);
    SlideAgenda.check(agenda, lines, log);
    return meeting
        .filter(_ -> !log.refuses())
        .<Reading>map(
            found ->
                new Reading.Recorded(
                    new CouncilRecord(
                        found,
                        CODE,
                        CouncilDocuments.complete(document, TITLE),
                        agenda,
                        List.of(),
                        projects,
                        kpis,
                        KpiRule.read(lines, log),
                        drafts.stream().flatMap(draft -> draft.cases().stream()).toList(),
                        log.problems())))
        .orElseGet(() -> new Reading.Refused(log.problems()));
  }

  /// A KPI that a dashboard draws but the table leaves out was lost; slides without either part are
  /// something else.
  private static void check(
      List<Project> projects, List<KpiOutline> kpis, List<DashboardDraft> drafts, ProblemLog log) {
    if (projects.isEmpty() && kpis.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, "DX関連事業ロードマップ"));
    }
    drafts.stream()
        .flatMap(draft -> draft.kpis().stream())
        .filter(name -> kpis.stream().noneMatch(kpi -> KpiName.same(kpi.name(), name.text())))
        .forEach(name -> log.add(new Problem.MissingItem(name.first().place(), name.text())));
  }
}
