package kurabe.importers.sources.aomori.progress;

import java.util.List;
import kurabe.core.document.Line;

/// A KPI's table, its rows laid out, its cells not read yet.
///
/// @param titleLine where the title is printed
/// @param skipped rows that could not be laid out, reported already
/// @param closing the row with the KPI's index (達成率の単純平均)
record KpiTable(
    KpiHeading heading,
    String title,
    Line titleLine,
    Header header,
    List<Row> rows,
    List<Line> skipped,
    Line closing) {

  KpiTable {
    rows = List.copyOf(rows);
    skipped = List.copyOf(skipped);
  }

  /// A ditto mark below a row that was skipped has lost what it repeats.
  boolean skipsBetween(int lineAbove, int lineBelow) {
    return skipped.stream()
        .anyMatch(line -> line.number() > lineAbove && line.number() < lineBelow);
  }
}
