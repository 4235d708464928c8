package kurabe.importers.sources.digitalagency;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kurabe.core.document.Grid;
import kurabe.core.importing.Reading;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.problem.Problem;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.SurveySource;
import kurabe.importers.table.CrossTable;

/// Reads one of the dashboard's tables.
final class DashboardSource implements SurveySource {

  private final Dashboard dashboard;
  private final Bodies bodies;
  private final Editions editions;

  DashboardSource(Dashboard dashboard, Bodies bodies, Editions editions) {
    this.dashboard = dashboard;
    this.bodies = bodies;
    this.editions = editions;
  }

  @Override
  public String code() {
    return dashboard.code();
  }

  @Override
  public String title() {
    return dashboard.title();
  }

  @Override
  public boolean recognises(Grid grid) {
    Optional<CrossTable> table = table(grid);
    return table.stream()
            .flatMap(it -> it.rows().stream())
            .anyMatch(row -> dashboard.rules().knows(row.label().text()))
        && (dashboard.kind() == Kind.MUNICIPALITY || !hasMunicipalities(grid));
  }

  /// Prefectures above municipalities do not make a table of prefectures.
  private boolean hasMunicipalities(Grid grid) {
    return table(grid, Kind.MUNICIPALITY).isPresent();
  }

  @Override
  public Reading read(Grid grid, Document document, Optional<Period> asOf) {
    CrossTable table = table(grid).orElseThrow();
    return editions
        .find(grid, asOf)
        .map(edition -> new DashboardReading(dashboard, bodies, edition).read(table, document))
        .orElseGet(() -> new Reading.Refused(List.of(new Problem.MissingVintage(Place.WHOLE))));
  }

  private Optional<CrossTable> table(Grid grid) {
    return table(grid, dashboard.kind());
  }

  private Optional<CrossTable> table(Grid grid, Kind kind) {
    Predicate<String> isBody =
        name -> bodies.listNamed(name).stream().anyMatch(it -> it.kind() == kind);
    return CrossTable.find(grid, isBody, dashboard.rules()::knows);
  }
}
