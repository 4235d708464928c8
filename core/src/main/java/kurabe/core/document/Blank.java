package kurabe.core.document;

/// What counts as empty to a reader's eye.
final class Blank {

  private Blank() {}

  static boolean is(String text) {
    return text.codePoints().allMatch(Blank::isSpace);
  }

  /// `isWhitespace` alone leaves out the no-break space, `isSpaceChar` alone the tab.
  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
