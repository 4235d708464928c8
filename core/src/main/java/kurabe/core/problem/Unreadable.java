package kurabe.core.problem;

/// Why bytes could not be read as a document.
public enum Unreadable {
  NO_SUCH_FILE,
  NOT_TEXT,
  UNKNOWN_ENCODING,
  /// Lines in one encoding and lines in another, as when two files were put together.
  MIXED_ENCODINGS,
  UNSUPPORTED_FORMAT,
  /// A table whose quotation marks do not close, or with something after one that does.
  MALFORMED_TABLE,
  /// More bytes, or more cells, than are looked into.
  TOO_LARGE,
  TOO_MANY_PAGES,
  /// Reading took longer than one file may take.
  TOO_SLOW,
  /// A packed file that grows far beyond its size.
  ZIP_BOMB,
  /// Cut off or broken inside, though its beginning says what it is.
  DAMAGED,
  /// Opens only with a password.
  ENCRYPTED,
  /// Pages that are pictures: scanned paper without a text layer.
  NO_TEXT,
  INPUT_ERROR
}
