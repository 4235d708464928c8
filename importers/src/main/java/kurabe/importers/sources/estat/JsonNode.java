package kurabe.importers.sources.estat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurabe.core.document.Cell;

/// An object of the answer, as the reader of JSON lays it out.
///
/// @param cells its path, then names and values in turn
record JsonNode(List<Cell> cells) {

  String path() {
    return cells.getFirst().text();
  }

  /// Empty where the object has no such name, or nothing under it.
  Optional<Cell> find(String name) {
    return IntStream.iterate(1, index -> index + 1 < cells.size(), index -> index + 2)
        .filter(index -> cells.get(index).text().equals(name))
        .mapToObj(index -> cells.get(index + 1))
        .findFirst()
        .filter(cell -> !cell.isBlank());
  }

  String text(String name) {
    return find(name).map(cell -> cell.text().strip()).orElse("");
  }
}
