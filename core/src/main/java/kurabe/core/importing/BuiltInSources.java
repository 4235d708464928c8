package kurabe.core.importing;

import java.util.Set;

/// The codes of the importers that come with Kurabe; profiles must choose others. Implemented by
/// the
/// importers.
public interface BuiltInSources {

  Set<String> codes();
}
