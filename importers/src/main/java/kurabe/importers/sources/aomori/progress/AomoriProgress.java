package kurabe.importers.sources.aomori.progress;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurabe.core.document.TextDocument;
import kurabe.core.importing.Reading;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.problem.Problem;
import kurabe.core.report.Case;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Goal;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.source.Document;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.source.ReportSource;
import kurabe.importers.text.JapaneseText;

/// 青森県DX推進プランの進捗状況: every half-year the values, rates and indices of the plan's indicators.
@Singleton
final class AomoriProgress implements ReportSource {

  private static final String CODE = "aomori-dx-progress";
  private static final String TITLE = "青森県DX推進プランの進捗状況";
  private static final String PUBLISHER = "青森県";

  private static final Plan PLAN =
      new Plan(
          new PlanCode("aomori-dx"),
          new JurisdictionCode("02"),
          "青森県DX推進プラン",
          List.of("分野", "KPI"),
          "中間指標",
          new SchemeCode("aomori-dx"));

  /// The whole line: minutes and slides of the plan's council mention the report, too.
  private static final Pattern OWN_TITLE =
      Pattern.compile("[「『]?青森県DX推進プランの進捗状況[」』]?(?:の更新)?(?:について)?(?:\\(.*\\))?");

  private static final Pattern DASHBOARD = Pattern.compile("DX推進プラン目標達成状況ダッシュボード\\(.+分野\\).*");

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
    List<String> texts =
        document.lines().stream().map(line -> JapaneseText.compact(line.text())).toList();
    return texts.stream().anyMatch(AomoriProgress::isTitle)
        || (texts.stream().anyMatch(text -> text.contains(PUBLISHER)) && hasTables(document));
  }

  private static boolean isTitle(String text) {
    return OWN_TITLE.matcher(text).matches() || DASHBOARD.matcher(text).matches();
  }

  /// The appendix with the tables (資料編) may come without the pages before it.
  private static boolean hasTables(TextDocument document) {
    return Section.list(document).stream().anyMatch(Section::hasRows);
  }

  @Override
  public Reading read(TextDocument text, Document document) {
    ProblemLog log = new ProblemLog();
    Announcements announced = Announcements.of(text);
    List<Section> sections = Section.list(text);
    Completeness.checkTables(announced, sections, log);
    List<Kpi> kpis = read(sections, announced, log);
    List<Goal> goals = GoalReader.read(text, log);
    List<Case> cases = CaseReader.read(text, log);
    if (!log.refuses()) {
      check(text, announced, kpis, goals, log);
    }
    return log.conclude(
        problems ->
            EditionAssembler.assemble(
                head(kpis, complete(document, announced)), kpis, goals, cases, problems));
  }

  private static List<Kpi> read(List<Section> sections, Announcements announced, ProblemLog log) {
    List<Kpi> kpis = new ArrayList<>();
    Set<ItemKey> keys = new HashSet<>();
    for (Section section : sections) {
      Optional<KpiTable> table = TableReader.read(section, announced.reportDate(), log);
      Optional<Kpi> kpi = table.map(each -> Kpi.read(each, announced.due(), log));
      kpi.filter(each -> keys.add(each.key()))
          .ifPresentOrElse(kpis::add, () -> reportRepeated(kpi, log));
    }
    return List.copyOf(kpis);
  }

  private static void reportRepeated(Optional<Kpi> kpi, ProblemLog log) {
    kpi.map(Kpi::table)
        .ifPresent(
            table -> log.add(new Problem.DuplicateItem(table.titleLine().place(), table.title())));
  }

  private static void check(
      TextDocument text,
      Announcements announced,
      List<Kpi> kpis,
      List<Goal> goals,
      ProblemLog log) {
    Completeness.checkCounts(announced, kpis, log);
    Completeness.compare(announced.goalCount(), "基本目標", goals.size(), log);
    DashboardCheck.run(text, kpis, log);
  }

  private static EditionHead head(List<Kpi> kpis, Document document) {
    Period newest = EditionAssembler.newest(kpis);
    return new EditionHead(PLAN, newest, EditionAssembler.label(newest), CODE, document);
  }

  private static Document complete(Document document, Announcements announced) {
    return new Document(
        document.hash(),
        document.fileName(),
        document.mediaType(),
        TITLE,
        PUBLISHER,
        document.url().or(announced::url),
        document.licence());
  }
}
