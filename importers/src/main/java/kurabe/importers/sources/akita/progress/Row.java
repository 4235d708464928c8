package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import kurabe.core.document.Line;
import kurabe.core.time.Period.FiscalYear;

/// What a line of the grade table says.
sealed interface Row {

  Line line();

  /// Heads all that follows: `行政`. Repeated at the top of each page.
  record Area(Line line, String name) implements Row {}

  /// A category with no initiative in its own line.
  record Category(Line line, Heading heading) implements Row {}

  /// @param category where its cell begins or, on a new page, goes on
  /// @param grades text of the cell for every year of the header, empty where none stands
  /// @param displaced whether cells stand elsewhere than the header says
  /// @param unclaimed texts in the row that are neither label nor grade
  record Graded(
      Line line,
      Optional<Heading> category,
      Heading item,
      SequencedMap<FiscalYear, String> grades,
      boolean displaced,
      List<String> unclaimed)
      implements Row {}

  /// Page numbers and footnotes: no data.
  record Note(Line line) implements Row {}

  record Unclear(Line line) implements Row {}
}
