package kurabe.importers.sources.aomori.ictplan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurabe.core.document.TextDocument;
import kurabe.core.importing.Reading;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanCode;
import kurabe.core.problem.Problem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionHead;
import kurabe.core.scheme.SchemeCode;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.time.Era;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.source.ReportSource;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;
import kurabe.importers.text.WholeText;

/// The plan itself: its policies and measures, its focal points with their indicators, and five
/// values of the day with the prefecture's ranks.
@Singleton
final class IctPlan implements ReportSource {

  static final JurisdictionCode AOMORI = new JurisdictionCode("02");

  private static final String CODE = "aomori-ict-plan";
  private static final String TITLE = "あおもりICT利活用推進プラン";
  private static final String PUBLISHER = "青森県";

  private static final Plan PLAN =
      new Plan(
          new PlanCode("aomori-ict"),
          AOMORI,
          TITLE,
          List.of("基本方針", "施策", "重点項目", "現状"),
          "指標",
          new SchemeCode("values-only"));

  private static final Pattern OWN_TITLE =
      Pattern.compile("[「『]?あおもりICT利活用推進プラン[」』]?(?:\\(.*\\))?");
  private static final Pattern PERIOD = Pattern.compile("[【\\[(]?(?:計画)?期間:?.*年度.*");

  /// The head of the slides: other documents mention the plan further down.
  private static final int HEAD = 15;

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
    return document.lines().stream()
        .filter(line -> !line.isBlank())
        .limit(HEAD)
        .anyMatch(line -> OWN_TITLE.matcher(JapaneseText.compact(line.text())).matches());
  }

  @Override
  public Reading read(TextDocument text, Document document) {
    ProblemLog log = new ProblemLog();
    Optional<Period.FiscalYears> period = period(text);
    if (period.isEmpty()) {
      log.add(new Problem.MissingEditionDate(Place.WHOLE));
    }
    List<WholeText> texts = PlanTexts.of(text.lines());
    CurrentValues values = CurrentValues.read(texts, log);
    List<Policy> policies = Policies.read(texts, log);
    List<Focus> focuses = FocalPoints.read(texts, log);
    FocusTable table = FocusTable.read(text.lines(), focuses, log);
    return period
        .filter(_ -> !log.refuses())
        .<Reading>map(
            span ->
                new Reading.Read(
                    edition(head(span, document), values, policies, table, log.problems())))
        .orElseGet(() -> new Reading.Refused(log.problems()));
  }

  private static Optional<Period.FiscalYears> period(TextDocument text) {
    return text.lines().stream()
        .filter(line -> PERIOD.matcher(JapaneseText.compact(line.text())).matches())
        .flatMap(line -> Times.find(line.text()).stream())
        .flatMap(
            time -> time instanceof Period.FiscalYears years ? Stream.of(years) : Stream.empty())
        .findFirst();
  }

  private static EditionHead head(Period.FiscalYears span, Document document) {
    Document complete =
        new Document(
            document.hash(),
            document.fileName(),
            document.mediaType(),
            TITLE,
            PUBLISHER,
            document.url(),
            document.licence());
    return new EditionHead(PLAN, span, label(span), CODE, complete);
  }

  private static String label(Period.FiscalYears span) {
    return eraYear(span.first()) + "～" + eraYear(span.last()) + "年度の計画";
  }

  private static String eraYear(int year) {
    Era era = Era.of(year);
    return era.kanji() + era.yearOfEra(year);
  }

  private static Edition edition(
      EditionHead head,
      CurrentValues values,
      List<Policy> policies,
      FocusTable table,
      List<Problem> problems) {
    return new Edition(
        head,
        Stream.of(policies.stream().map(Policy::item), table.items(), values.item())
            .flatMap(items -> items)
            .toList(),
        values.observations(),
        List.of(),
        List.of(),
        Stream.concat(policies.stream(), table.focuses().stream())
            .flatMap(each -> each.statements(head.asOf()))
            .toList(),
        List.of(),
        List.of(),
        values.ranks(),
        List.of(),
        problems);
  }
}
