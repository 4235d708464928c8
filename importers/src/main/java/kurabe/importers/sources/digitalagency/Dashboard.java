package kurabe.importers.sources.digitalagency;

import kurabe.core.jurisdiction.Jurisdiction.Kind;

/// One of the tables beside the dashboard.
///
/// @param kind of the bodies in its columns
record Dashboard(String code, String title, Kind kind, RowRules rules) {

  private static final String FOLDER = "/kurabe/importers/digitalagency/";

  static Dashboard of(String name, String title, Kind kind) {
    return new Dashboard(
        "digital-agency-dx-" + name, title, kind, RowRules.load(FOLDER + name + ".csv"));
  }
}
