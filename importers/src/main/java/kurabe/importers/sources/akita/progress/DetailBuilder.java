package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;

/// Collects the parts of one block. Text without a marker goes on with the part that began in its
/// column, or else with the part that began last.
final class DetailBuilder {

  private final String area;
  private final Optional<Detail.CategoryLine> category;
  private final Line line;
  private final DetailHeading heading;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, Integer> partOfColumn = new HashMap<>();
  private final ProblemLog problems;

  DetailBuilder(
      String area,
      Optional<Detail.CategoryLine> category,
      Line line,
      DetailHeading heading,
      ProblemLog problems) {
    this.problems = problems;
    this.area = area;
    this.category = category;
    this.line = line;
    this.heading = heading;
  }

  boolean hasParts() {
    return !parts.isEmpty();
  }

  boolean accepts(Line body) {
    return body.cells().stream()
        .flatMap(cell -> Part.findAll(body, cell).stream())
        .noneMatch(begun -> parts.stream().anyMatch(part -> part.kind() == begun.kind()));
  }

  void add(Line body) {
    partOfColumn.clear();
    goOn(body);
  }

  void goOn(Line body) {
    for (int column = 0; column < body.cells().size(); column++) {
      String cell = body.cells().get(column);
      if (!cell.isBlank()) {
        take(body, column, cell);
      }
    }
  }

  private void take(Line body, int column, String cell) {
    List<Part> begun = Part.findAll(body, cell);
    String before =
        begun.isEmpty() ? cell : cell.substring(0, cell.indexOf(begun.getFirst().cell().text()));
    if (!before.isBlank()) {
      append(new Piece(body, before), partOfColumn.getOrDefault(column, parts.size() - 1));
    }
    if (!begun.isEmpty()) {
      parts.addAll(begun);
      partOfColumn.put(column, parts.size() - 1);
    }
  }

  private void append(Piece piece, int part) {
    if (part < 0) {
      problems.add(new Problem.UnclaimedText(piece.line().place(), piece.text()));
    } else {
      parts.set(part, parts.get(part).and(piece));
    }
  }

  Detail finish() {
    return new Detail(area, category, line, heading.heading(), heading.department(), parts);
  }
}
