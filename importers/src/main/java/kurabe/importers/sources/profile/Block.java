package kurabe.importers.sources.profile;

import java.util.List;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;

/// A table and the lines between it and the table before.
record Block(List<Line> above, Grid grid) {
  Block {
    above = List.copyOf(above);
  }
}
