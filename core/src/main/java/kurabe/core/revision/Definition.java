package kurabe.core.revision;

import kurabe.core.plan.Direction;
import kurabe.core.plan.ItemKey;
import kurabe.core.quantity.Unit;

/// What an indicator measures, beside its name and target.
///
/// @param owner the item that it belongs to
public record Definition(Unit unit, Direction direction, String dataSource, ItemKey owner) {}
