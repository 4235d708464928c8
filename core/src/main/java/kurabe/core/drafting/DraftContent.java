package kurabe.core.drafting;

import java.util.List;
import java.util.Optional;
import kurabe.core.draft.Draft;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.Rulings;
import kurabe.core.importing.Examination;
import kurabe.core.problem.Problem;

/// A draft with what its file says and what would be published of it.
///
/// @param accepted with all decisions applied; empty where the importers no longer read the file
/// @param rows in the document's order
/// @param problems all of them, also where nothing could be read
public record DraftContent(
    Draft draft,
    Optional<Examination.Accepted> accepted,
    List<DraftRow> rows,
    List<Problem> problems) {

  public DraftContent {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  public Optional<DraftRow> findRow(RowRef ref) {
    return rows.stream().filter(it -> it.read().ref().equals(ref)).findFirst();
  }

  /// Decided about, but the importers of this version read no such row.
  public List<RowRef> listLost() {
    Rulings rulings = draft.rulings();
    List<RowRef> known = rows.stream().map(it -> it.read().ref()).toList();
    return rulings.listDecided().stream().filter(it -> !known.contains(it)).toList();
  }
}
