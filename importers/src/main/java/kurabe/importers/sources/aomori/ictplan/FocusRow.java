package kurabe.importers.sources.aomori.ictplan;

import kurabe.core.document.Line;

/// An indicator of a focal point.
///
/// @param source who gathers it, empty where the table does not say
record FocusRow(Focus focus, String name, String source, Line line) {

  FocusRow of(Focus owner) {
    return new FocusRow(owner, name, source, line);
  }

  FocusRow from(String gathered) {
    return new FocusRow(focus, name, gathered, line);
  }
}
