package kurabe.importers.source;

import java.util.Optional;
import kurabe.core.document.Opened;
import kurabe.core.importing.Reading;
import kurabe.core.source.Document;
import kurabe.core.time.Period;

/// An importer that needs more of a document than its lines: its tables with their merged cells, or
/// the time that a person says it speaks of.
public interface DocumentSource {

  /// Stable short name: `typed-report`.
  String code();

  /// What the report is called, for people who brought something else.
  String title();

  /// Whether this is such a report, from what only such a report says.
  boolean recognises(Opened.Contents contents);

  /// Never throws for bad input.
  ///
  /// @param document carries this source's title and no publisher; the source completes it
  /// @param asOf what time the person who brings the report says that it speaks of
  Reading read(Opened.Contents contents, Document document, Optional<Period> asOf);
}
