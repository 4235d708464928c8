package kurabe.core.importing;

import java.util.List;

/// The kinds of documents that are read. Implemented by the importers.
public interface KnownSources {

  /// By title.
  List<KnownSource> list();
}
