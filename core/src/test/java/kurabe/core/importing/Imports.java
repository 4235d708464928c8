package kurabe.core.importing;

import kurabe.core.catalog.BundledSchemes;
import kurabe.core.catalog.Catalog;

/// Makes the use case for tests of other packages.
public final class Imports {

  private Imports() {}

  public static ReportImport with(ReportReader reader) {
    return new ReportImport(reader, BundledSchemes.schemes(), new Catalog());
  }
}
