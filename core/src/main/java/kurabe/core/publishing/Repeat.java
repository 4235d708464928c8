package kurabe.core.publishing;

/// What to do with bytes that were published before.
public enum Repeat {
  /// Nothing: they are known.
  KNOWN,
  /// Publish them once more, because they are read otherwise now, or a person put something right.
  AGAIN
}
