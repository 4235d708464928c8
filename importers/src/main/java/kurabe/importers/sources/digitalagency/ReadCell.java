package kurabe.importers.sources.digitalagency;

import kurabe.core.quantity.Value;
import kurabe.importers.document.Cell;

/// A cell and what it says.
record ReadCell(Cell cell, Value value) {}
