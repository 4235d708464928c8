package kurabe.core.importing;

/// Which version of the importers runs here. Implemented by the importers.
public interface ImporterRelease {

  /// `0.1.0`; changes with every release that may read a document otherwise.
  String version();
}
