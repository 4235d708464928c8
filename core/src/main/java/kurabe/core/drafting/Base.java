package kurabe.core.drafting;

import java.util.List;
import kurabe.core.draft.Row;
import kurabe.core.draft.Work;

/// What is published now that a draft is held against.
public sealed interface Base {

  /// Nothing of the same plan or survey.
  record Nothing() implements Base {}

  /// @param work the draft's own, or the plan's last edition before it
  record Revision(Work work, int revision, List<Row> rows) implements Base {
    public Revision {
      rows = List.copyOf(rows);
    }
  }

  default List<Row> listRows() {
    return switch (this) {
      case Nothing _ -> List.of();
      case Revision(Work _, int _, List<Row> rows) -> rows;
    };
  }
}
