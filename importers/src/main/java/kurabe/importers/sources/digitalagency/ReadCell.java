package kurabe.importers.sources.digitalagency;

import kurabe.core.document.Cell;
import kurabe.core.quantity.Value;

/// A cell and what it says.
record ReadCell(Cell cell, Value value) {}
