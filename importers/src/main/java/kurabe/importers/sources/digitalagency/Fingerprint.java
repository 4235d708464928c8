package kurabe.importers.sources.digitalagency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.source.Sha256;

/// Identifies a table by its cells, so that saving it in another encoding or with other line ends
/// makes no other table of it, and a single changed figure does.
final class Fingerprint {

  private Fingerprint() {}

  static String of(Grid grid) {
    String cells = grid.rows().stream().map(Fingerprint::row).collect(joining("\n")).strip();
    return Sha256.of(cells.getBytes(UTF_8)).hex();
  }

  private static String row(List<Cell> row) {
    return row.stream().map(cell -> cell.text().strip()).collect(joining("\t")).stripTrailing();
  }
}
