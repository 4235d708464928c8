package kurabe.core.catalog;

import java.util.List;
import java.util.Optional;
import kurabe.core.scheme.SchemeCode;

/// For tests in which nobody has written a scheme.
public final class BundledSchemes {

  private BundledSchemes() {}

  public static Schemes only() {
    return new Schemes(new Catalog(), new Nothing());
  }

  private static final class Nothing implements SchemeStore {

    @Override
    public long countVersions() {
      return 0;
    }

    @Override
    public List<SchemeVersion> listNewest() {
      return List.of();
    }

    @Override
    public List<SchemeVersion> listVersions(SchemeCode code) {
      return List.of();
    }

    @Override
    public Optional<SchemeVersion> append(
        SchemeCode code, SchemeVersion.Change change, String person, int after) {
      throw new UnsupportedOperationException("nobody writes in this test");
    }
  }
}
