package kurabe.importers.sources.digitalagency;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;

/// The order of the columns whose bodies are certain.
///
/// @param orderly whether they follow the order of the codes: a column or two may have been moved,
///     but in a table sorted by name a neighbour says nothing
record ColumnOrder(NavigableMap<Integer, JurisdictionCode> certain, boolean orderly) {

  /// One column of so many may stand before one with a lower code.
  private static final int COLUMNS_PER_EXCEPTION = 100;

  static ColumnOrder of(NavigableMap<Integer, Jurisdiction> found) {
    NavigableMap<Integer, JurisdictionCode> codes =
        found.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().code(),
                    (one, _) -> one,
                    TreeMap::new));
    List<JurisdictionCode> inOrder = List.copyOf(codes.values());
    long exceptions =
        IntStream.range(1, inOrder.size())
            .filter(index -> inOrder.get(index).compareTo(inOrder.get(index - 1)) < 0)
            .count();
    return new ColumnOrder(codes, exceptions <= inOrder.size() / COLUMNS_PER_EXCEPTION);
  }

  /// Whether a body's code lies between those of the nearest certain columns. Neighbours that are
  /// not in order themselves allow none.
  boolean allows(int column, JurisdictionCode code) {
    Map.Entry<Integer, JurisdictionCode> before = certain.lowerEntry(column);
    Map.Entry<Integer, JurisdictionCode> after = certain.higherEntry(column);
    return orderly
        && (before == null || before.getValue().compareTo(code) < 0)
        && (after == null || code.compareTo(after.getValue()) < 0);
  }
}
