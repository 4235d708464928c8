package kurabe.core.draft;

import java.util.Optional;
import kurabe.core.quantity.Value;

/// Reads a text as the importers read a cell. Implemented by them.
public interface PrintedReader {

  /// A figure or the mark of an absence; empty when the text is neither.
  Optional<Value> read(String text);
}
