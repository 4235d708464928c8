package kurabe.core.draft;

import java.util.List;
import kurabe.core.source.Citation;

/// One row of what was read (行).
///
/// @param path names from the root of the plan down to what the row speaks of; for a survey the
///     common indicator and the body, by their codes
public record Row(RowRef ref, List<String> path, Printed printed, Citation citation) {

  public Row {
    path = List.copyOf(path);
  }

  public String name() {
    return path.getLast();
  }
}
