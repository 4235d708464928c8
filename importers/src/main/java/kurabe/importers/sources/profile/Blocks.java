package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Cell;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Opened;
import kurabe.core.source.Place;

/// Finds the tables of a document and what stands above each.
final class Blocks {

  private static final String TEXT = "text/plain";

  private Blocks() {}

  static List<Block> of(Opened.Contents contents) {
    List<Line> lines = contents.text().lines();
    boolean tabbed = lines.stream().anyMatch(line -> line.cells().size() > 1);
    return contents.text().mediaType().startsWith(TEXT) && tabbed
        ? TextBlocks.of(lines, contents.text().mediaType())
        : grids(lines, contents.tables());
  }

  private static List<Block> grids(List<Line> lines, List<Grid> tables) {
    Map<Place, Integer> index = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      index.putIfAbsent(lines.get(i).place(), i);
    }
    List<Block> blocks = new ArrayList<>();
    int next = 0;
    for (Grid grid : tables) {
      int start = first(grid, index).orElse(next);
      blocks.add(new Block(lines.subList(Math.min(next, start), start), grid));
      next = Math.max(start, last(grid, index).map(at -> at + 1).orElse(next));
    }
    return blocks;
  }

  private static Optional<Integer> first(Grid grid, Map<Place, Integer> index) {
    return found(grid, index).min(Integer::compare);
  }

  private static Optional<Integer> last(Grid grid, Map<Place, Integer> index) {
    return found(grid, index).max(Integer::compare);
  }

  private static Stream<Integer> found(Grid grid, Map<Place, Integer> index) {
    return grid.rows().stream()
        .flatMap(List::stream)
        .flatMap(cell -> Stream.ofNullable(index.get(rowPlace(cell))));
  }

  /// The line of a sheet's row begins at its first cell.
  private static Place rowPlace(Cell cell) {
    return switch (cell.place()) {
      case Place.Cell(String sheet, int row, int _) -> new Place.Cell(sheet, row, 1);
      case Place.Whole _, Place.Line _, Place.OnPage _ -> cell.place();
    };
  }
}
