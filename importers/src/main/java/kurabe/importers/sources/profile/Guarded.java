package kurabe.importers.sources.profile;

/// A text that an expression may look at only so often. People write expressions that try every way
/// through a text; such a one then matches nothing instead of never ending.
final class Guarded implements CharSequence {

  private static final int LOOKS = 200_000;

  /// The expression has looked too often.
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("expression takes too long", null, false, false);
    }
  }

  private final String text;
  private int looks;

  Guarded(String text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    looks++;
    if (looks > LOOKS) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
