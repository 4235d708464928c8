package kurabe.importers.sources.digitalagency;

import java.util.Map;
import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.jurisdiction.JurisdictionCode;
import kurabe.core.quantity.Quantity;

/// A row whose meaning is known.
///
/// @param cells in the order of the columns
record ReadRow(RowRule rule, Cell label, Map<JurisdictionCode, ReadCell> cells) {

  Optional<Quantity> find(JurisdictionCode body) {
    return Optional.ofNullable(cells.get(body)).flatMap(read -> read.value().findQuantity());
  }
}
