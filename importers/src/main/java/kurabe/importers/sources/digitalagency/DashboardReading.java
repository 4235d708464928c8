package kurabe.importers.sources.digitalagency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.importing.Reading;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Document;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.survey.Publication;
import kurabe.importers.table.CrossTable;

/// One table read from its header to its totals, each step on what the one before found.
final class DashboardReading {

  private static final Publication PUBLICATION =
      new Publication(
          "デジタル庁",
          Optional.of("https://www.digital.go.jp/resources/govdashboard/local-government-dx"),
          Optional.of("公共データ利用規約（出典の記載が必要）"));

  private final Dashboard dashboard;
  private final Bodies bodies;
  private final Edition edition;
  private final ProblemLog problems = new ProblemLog();

  DashboardReading(Dashboard dashboard, Bodies bodies, Edition edition) {
    this.dashboard = dashboard;
    this.bodies = bodies;
    this.edition = edition;
  }

  Reading read(CrossTable table, Document document) {
    Membership membership = new Membership(bodies, dashboard.kind());
    BodyColumns columns =
        new ColumnNames(bodies, dashboard.kind(), problems).read(table.header(), table.above());
    membership.reportMissing(columns.codes(), problems);
    List<ReadRow> rows = new RowReader(dashboard.rules(), columns, bodies, problems).read(table);
    List<SurveyValue> values =
        Stream.concat(counts(table, columns, membership), figures(rows, membership)).toList();
    return problems.refuses()
        ? new Reading.Refused(problems.problems())
        : new Reading.Surveyed(
            new SurveyTable(survey(document), introduced(columns), values, problems.problems()));
  }

  private Stream<SurveyValue> counts(CrossTable table, BodyColumns columns, Membership membership) {
    return dashboard.kind() == Kind.MUNICIPALITY
        ? new BodyCounts(columns, table.header(), edition).of(membership.groups())
        : Stream.empty();
  }

  private Stream<SurveyValue> figures(List<ReadRow> rows, Membership membership) {
    BodyValues own = new BodyValues(rows, edition, bodies, problems);
    Totals totals = new Totals(rows, membership.groups(), edition, problems);
    return rows.stream().flatMap(row -> Stream.concat(totals.of(row), own.of(row)));
  }

  private Survey survey(Document document) {
    String title = dashboard.title() + "（" + edition.label() + "）";
    return new Survey(
        new SurveyCode(dashboard.code() + "-" + edition.code()),
        dashboard.code(),
        title,
        PUBLICATION.of(document, title));
  }

  private List<Jurisdiction> introduced(BodyColumns columns) {
    return columns.bodies().stream().filter(body -> body.kind() == Kind.MUNICIPALITY).toList();
  }
}
