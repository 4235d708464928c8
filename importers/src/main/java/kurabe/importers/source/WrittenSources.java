package kurabe.importers.source;

import java.util.List;

/// Sources that people wrote down. They may change at any time.
public interface WrittenSources {

  /// As they are now.
  List<DocumentSource> list();
}
