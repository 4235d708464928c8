package kurabe.importers.sources.digitalagency;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.JurisdictionCode;

/// Which body stands in which column of a table. Columns whose body is not known are left out.
record BodyColumns(SortedMap<Integer, Jurisdiction> byColumn) {

  BodyColumns {
    byColumn = new TreeMap<>(byColumn);
  }

  Collection<Jurisdiction> bodies() {
    return byColumn.values();
  }

  Set<JurisdictionCode> codes() {
    return bodies().stream().map(Jurisdiction::code).collect(Collectors.toUnmodifiableSet());
  }

  /// The first of some bodies, by column.
  Map.Entry<Integer, Jurisdiction> first(Set<JurisdictionCode> codes) {
    return byColumn.entrySet().stream()
        .filter(entry -> codes.contains(entry.getValue().code()))
        .findFirst()
        .orElseThrow();
  }
}
