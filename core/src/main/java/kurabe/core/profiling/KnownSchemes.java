package kurabe.core.profiling;

import jakarta.inject.Singleton;
import kurabe.core.catalog.SchemeBook;
import kurabe.core.catalog.Schemes;
import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.SchemeCode;

/// The schemes whose labels a profile may use. Without storage those that come with Kurabe.
@Singleton
public final class KnownSchemes implements SchemeFinder {

  private final Schemes schemes;

  KnownSchemes(Schemes schemes) {
    this.schemes = schemes;
  }

  @Override
  public EvaluationScheme getScheme(SchemeCode code) {
    return now().getScheme(code);
  }

  public SchemeBook now() {
    try {
      return schemes.current();
    } catch (StorageUnavailable _) {
      return schemes.bundled();
    }
  }
}
