package kurabe.importers.sources.aomori.progress;

import kurabe.core.document.Line;

/// A KPI that the report's outline lists under its field.
///
/// @param field without 分野
record AnnouncedKpi(String field, String name, Line line) {}
