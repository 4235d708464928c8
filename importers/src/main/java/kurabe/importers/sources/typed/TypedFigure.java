package kurabe.importers.sources.typed;

import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.quantity.Ratio;
import kurabe.core.quantity.Value;

/// What a row says of its body.
///
/// @param cell that it is taken from
/// @param computed whether only the parts are in the table
record TypedFigure(Value value, Optional<Ratio> ratio, boolean computed, Cell cell) {}
