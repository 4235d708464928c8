package kurabe.core.problem;

/// Why bytes could not be read as a document.
public enum Unreadable {
  NO_SUCH_FILE,
  NOT_TEXT,
  UNKNOWN_ENCODING,
  UNSUPPORTED_FORMAT,
  /// A table whose quotation marks do not close, or with something after one that does.
  MALFORMED_TABLE,
  TOO_LARGE,
  INPUT_ERROR
}
