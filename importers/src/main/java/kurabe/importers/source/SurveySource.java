package kurabe.importers.source;

import java.util.Optional;
import kurabe.core.document.Grid;
import kurabe.core.importing.Reading;
import kurabe.core.source.Document;
import kurabe.core.time.Period;

/// An importer for one kind of table of official statistics, in all its editions.
public interface SurveySource {

  /// Stable short name: `my-number-card`.
  String code();

  /// What the table is called, for people who brought something else.
  String title();

  /// Whether this is such a table, from its labels and bodies. A truncated one still is: it is
  /// refused later, with a better reason.
  boolean recognises(Grid grid);

  /// Never throws for bad input.
  ///
  /// @param document carries this source's title and no publisher; the source completes it
  /// @param asOf what time the person who brings the table says that it speaks of; a time that the
  ///     table itself states comes first
  Reading read(Grid grid, Document document, Optional<Period> asOf);
}
