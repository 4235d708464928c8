package kurabe.importers.sources.aomori.progress;

import kurabe.core.document.Line;

/// The heading of a KPI's table: `産業・しごと分野 KPI①`.
///
/// @param field without 分野
/// @param mark as printed: `KPI①`
/// @param title the KPI's name where it stands on the heading's own line, otherwise empty
record KpiHeading(String field, int number, String mark, String title, Line line) {

  String label() {
    return field + "分野 " + mark;
  }

  boolean continues(KpiHeading other) {
    return number == other.number && field.equals(other.field);
  }
}
