package kurabe.importers.sources.profile;

import java.util.List;
import kurabe.core.document.Line;

/// A table that a rule is for.
///
/// @param above lines between it and the table before; empty where it goes on in the same grid
/// @param continued whether it follows directly on one of its kind within a grid
record Region(
    CompiledTable table,
    Header header,
    List<Heading> above,
    boolean continued,
    List<TableRow> rows) {
  Region {
    above = List.copyOf(above);
    rows = List.copyOf(rows);
  }

  /// A text that may name what is below it.
  record Heading(String text, kurabe.core.source.Citation citation) {

    static Heading of(Line line) {
      return new Heading(line.text().strip(), line.citation());
    }
  }
}
