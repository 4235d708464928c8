package kurabe.importers.sources.typed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.importing.Reading;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.problem.Problem;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyTable;
import kurabe.core.reference.SurveyValue;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.source.SurveySource;
import kurabe.importers.table.ListTable;

/// Reads a table of typed figures.
@Singleton
final class TypedSource implements SurveySource {

  static final String CODE = "kurabe-reference-table";
  private static final String TITLE = "参考値の表（Kurabeの様式）";

  /// A renamed column must not make the table an unknown one.
  private static final int FEWEST_COLUMNS = 4;

  private final ConceptCatalog concepts;
  private final Bodies bodies;

  TypedSource(ConceptCatalog concepts, Bodies bodies) {
    this.concepts = concepts;
    this.bodies = bodies;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public boolean recognises(Grid grid) {
    return table(grid).isPresent();
  }

  @Override
  public Reading read(Grid grid, Document document, Optional<Period> asOf) {
    ListTable table = table(grid).orElseThrow();
    ProblemLog problems = new ProblemLog();
    checkColumns(table, problems);
    if (problems.refuses()) {
      return new Reading.Refused(problems.problems());
    }
    Survey survey = new TypedSurvey(table, problems).read(document);
    List<SurveyValue> values = new TypedRowReader(concepts, bodies, asOf, problems).read(table);
    return problems.refuses() || values.isEmpty()
        ? new Reading.Refused(problems.problems())
        : new Reading.Surveyed(
            new SurveyTable(survey, introduced(values), values, problems.problems()));
  }

  private static void checkColumns(ListTable table, ProblemLog problems) {
    List<String> found = table.header().stream().map(Cell::text).toList();
    Place place = table.header().getFirst().place();
    TypedColumn.REQUIRED.stream()
        .filter(column -> table.findColumn(column.header()).isEmpty())
        .forEach(column -> problems.add(new Problem.MissingColumn(place, column.header(), found)));
    table
        .without(TypedColumn.headers())
        .forEach(
            cell -> problems.add(new Problem.UnclaimedColumn(cell.place(), cell.text().strip())));
    if (table.rows().isEmpty()) {
      problems.add(new Problem.MissingTable(Place.WHOLE, TITLE));
    }
  }

  private List<Jurisdiction> introduced(List<SurveyValue> values) {
    return values.stream()
        .map(SurveyValue::body)
        .distinct()
        .map(code -> bodies.find(code).orElseThrow())
        .filter(body -> body.kind() == Kind.MUNICIPALITY)
        .toList();
  }

  private static Optional<ListTable> table(Grid grid) {
    return ListTable.find(grid, TypedColumn.headers(), FEWEST_COLUMNS);
  }
}
