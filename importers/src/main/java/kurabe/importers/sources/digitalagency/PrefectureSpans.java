package kurabe.importers.sources.digitalagency;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kurabe.core.document.Cell;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.importers.body.Bodies;

/// A row above the municipalities that names their prefectures, in every column or in the first of
/// each prefecture's.
record PrefectureSpans(NavigableMap<Integer, JurisdictionCode> starts) {

  static final PrefectureSpans NONE = new PrefectureSpans(new TreeMap<>());

  static PrefectureSpans of(List<List<Cell>> above, Bodies bodies) {
    NavigableMap<Integer, JurisdictionCode> starts = new TreeMap<>();
    for (List<Cell> row : above) {
      for (Cell cell : row) {
        bodies.listNamed(cell.text()).stream()
            .filter(body -> body.kind() == Kind.PREFECTURE)
            .map(Jurisdiction::code)
            .forEach(code -> starts.put(cell.column(), code));
      }
    }
    return starts.size() > 1 ? new PrefectureSpans(starts) : NONE;
  }

  /// Whether a body may stand in a column; any may where no prefectures are named.
  boolean allow(int column, JurisdictionCode body) {
    Map.Entry<Integer, JurisdictionCode> start = starts.floorEntry(column);
    return start == null || start.getValue().equals(body.prefecture());
  }
}
