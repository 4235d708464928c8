package kurabe.importers.source;

import kurabe.core.document.TextDocument;
import kurabe.core.importing.Reading;
import kurabe.core.source.Document;

/// An importer for one kind of report of one publisher, in all its editions.
public interface ReportSource {

  /// Stable short name: `aomori-dx-progress`.
  String code();

  /// What the report is called, for people who brought something else.
  String title();

  /// Whether this is such a report, from what only such a report says. A truncated one still is: it
  /// is refused later, with a better reason.
  boolean recognises(TextDocument document);

  /// Never throws for bad input.
  ///
  /// @param document carries this source's title and no publisher; the source completes it
  Reading read(TextDocument text, Document document);
}
