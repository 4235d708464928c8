package kurabe.web.api;

import jakarta.inject.Singleton;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeLookup;
import kurabe.core.catalog.Schemes;
import kurabe.core.scheme.EvaluationScheme;

/// Finds the scheme that an address names, or says why there is none.
@Singleton
final class SchemeLookups {

  private final Schemes schemes;

  SchemeLookups(Schemes schemes) {
    this.schemes = schemes;
  }

  /// @param name a code, or the beginning of one
  /// @throws ApiProblem where it is none or several
  SchemeEntry getEntry(String name) {
    return switch (schemes.current().lookUp(name)) {
      case SchemeLookup.Found(SchemeEntry entry) -> entry;
      case SchemeLookup.Unknown unknown -> throw SchemeProblems.noSuchScheme(unknown);
      case SchemeLookup.Ambiguous several -> throw SchemeProblems.ambiguousScheme(several);
    };
  }

  /// @throws ApiProblem also where its text cannot be read
  EvaluationScheme getScheme(String name) {
    SchemeEntry entry = getEntry(name);
    return entry.findScheme().orElseThrow(() -> SchemeProblems.unreadable(entry));
  }
}
