package kurabe.importers.sources.digitalagency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import kurabe.core.document.Cell;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.problem.Problem;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.ProblemLog;

/// Finds the bodies of a header by their names. A name that several bodies have is settled by the
/// columns around it, as far as the columns follow the order of the codes; else by nothing.
final class ColumnNames {

  private final Bodies bodies;
  private final Kind kind;
  private final ProblemLog problems;
  private final TreeMap<Integer, Jurisdiction> found = new TreeMap<>();
  private final Set<JurisdictionCode> taken = new HashSet<>();
  private final List<Cell> shared = new ArrayList<>();
  private PrefectureSpans prefectures = PrefectureSpans.NONE;

  ColumnNames(Bodies bodies, Kind kind, ProblemLog problems) {
    this.bodies = bodies;
    this.kind = kind;
    this.problems = problems;
  }

  /// @param above rows above the header, one of which may name the prefectures
  BodyColumns read(List<Cell> header, List<List<Cell>> above) {
    prefectures = PrefectureSpans.of(above, bodies);
    header.stream().filter(cell -> !cell.isBlank()).forEach(this::readAlone);
    ColumnOrder order = ColumnOrder.of(found);
    shared.forEach(cell -> settle(cell, order));
    return new BodyColumns(found);
  }

  private void readAlone(Cell cell) {
    List<Jurisdiction> candidates = candidates(cell);
    switch (candidates.size()) {
      case 0 -> problems.add(unknown(cell));
      case 1 -> take(cell, candidates.getFirst());
      default -> shared.add(cell);
    }
  }

  private void settle(Cell cell, ColumnOrder order) {
    List<Jurisdiction> candidates = candidates(cell);
    List<Jurisdiction> fitting =
        candidates.stream().filter(body -> order.allows(cell.column(), body.code())).toList();
    if (fitting.size() == 1) {
      take(cell, fitting.getFirst());
    } else {
      List<String> names = candidates.stream().map(bodies::fullName).toList();
      problems.add(new Problem.AmbiguousBody(cell.place(), cell.text().strip(), names));
    }
  }

  private void take(Cell cell, Jurisdiction body) {
    if (taken.add(body.code())) {
      found.put(cell.column(), body);
    } else {
      problems.add(new Problem.DuplicateItem(cell.place(), cell.text().strip()));
    }
  }

  /// 全国 among prefectures is a body, but none of these.
  private Problem unknown(Cell cell) {
    String name = cell.text().strip();
    return bodies.listNamed(name).isEmpty()
        ? new Problem.UnknownBody(cell.place(), name)
        : new Problem.UnclaimedColumn(cell.place(), name);
  }

  private List<Jurisdiction> candidates(Cell cell) {
    return bodies.listNamed(cell.text()).stream()
        .filter(body -> body.kind() == kind && prefectures.allow(cell.column(), body.code()))
        .toList();
  }
}
