package kurabe.core.browsing;

import kurabe.core.catalog.BundledSchemes;
import kurabe.core.catalog.Catalog;

/// Makes browsers for tests of what is built on them.
public final class Browsers {

  private Browsers() {}

  public static EditionBrowser of(EditionLibrary library, OpenDisputeLibrary disputes) {
    return new EditionBrowser(library, disputes, BundledSchemes.schemes(), new Catalog());
  }
}
