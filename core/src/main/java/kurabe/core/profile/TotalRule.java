package kurabe.core.profile;

/// Rows whose rates and grades speak of an item: 「KPI（達成率の単純平均）」.
///
/// @param level of the item, which is the one that the rows above belong to
public record TotalRule(TextPattern pattern, String level) {}
