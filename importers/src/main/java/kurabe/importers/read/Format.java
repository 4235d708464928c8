package kurabe.importers.read;

import kurabe.core.document.Opened;

/// Reads one kind of file. Knows nothing of what is written in it.
public interface Format {

  /// Whether the bytes are of this kind, by what they begin with: names and extensions are not
  /// trusted. No two formats claim the same bytes.
  boolean claims(byte[] bytes);

  /// Never throws for bad input.
  Opened open(byte[] bytes);
}
