package kurabe.core.importing;

import kurabe.core.document.Opened;

/// Opens a file of any format as pages, lines and tables. Implemented by the importers.
public interface DocumentOpener {

  /// Never throws for bad input.
  Opened open(byte[] bytes);
}
