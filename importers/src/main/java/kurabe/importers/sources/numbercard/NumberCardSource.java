package kurabe.importers.sources.numbercard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.source.SurveySource;
import kurabe.importers.table.ListTable;

/// Reads one month of the series.
@Singleton
final class NumberCardSource implements SurveySource {

  static final String CODE = "my-number-card";
  static final String TITLE = "マイナンバーカード交付状況（都道府県別）";

  /// A renamed column must not make the table an unknown one.
  private static final int FEWEST_COLUMNS = 3;

  private final Bodies bodies;

  NumberCardSource(Bodies bodies) {
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
    return month(table)
        .or(() -> asOf)
        .map(month -> new CardReading(table, month, bodies, problems).read(document))
        .orElseGet(() -> new Reading.Refused(List.of(new Problem.MissingVintage(Place.WHOLE))));
  }

  private static void checkColumns(ListTable table, ProblemLog problems) {
    List<String> found = table.header().stream().map(Cell::text).toList();
    Place place = table.header().getFirst().place();
    CardColumn.required()
        .filter(column -> table.findColumn(column.header()).isEmpty())
        .forEach(column -> problems.add(new Problem.MissingColumn(place, column.header(), found)));
    table
        .without(CardColumn.headers())
        .forEach(
            cell -> problems.add(new Problem.UnclaimedColumn(cell.place(), cell.text().strip())));
  }

  /// By the first row that has a date.
  private static Optional<Period> month(ListTable table) {
    return table.rows().stream()
        .flatMap(row -> CardDates.of(new CardCells(table, row, new ProblemLog())).stream())
        .findFirst();
  }

  private static Optional<ListTable> table(Grid grid) {
    return ListTable.find(grid, CardColumn.headers(), FEWEST_COLUMNS);
  }
}
