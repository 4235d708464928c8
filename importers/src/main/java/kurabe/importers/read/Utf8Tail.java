package kurabe.importers.read;

/// A file that was cut off mostly ends in the middle of a character. It is still UTF-8, and what it
/// lacks is said better by whoever looks for the missing tables.
final class Utf8Tail {

  private static final int LONGEST = 4;

  private Utf8Tail() {}

  /// How many bytes at the end begin a character without finishing it.
  static int incomplete(byte[] bytes) {
    for (int length = 1; length < LONGEST && length <= bytes.length; length++) {
      int expected = expectedLength(bytes[bytes.length - length]);
      if (expected != 0) {
        return expected > length ? length : 0;
      }
    }
    return 0;
  }

  /// Of the character that begins with this byte; 0 for a byte inside one.
  private static int expectedLength(byte lead) {
    int bits = Byte.toUnsignedInt(lead);
    if (bits < 0x80) {
      return 1;
    }
    if (bits < 0xC0) {
      return 0;
    }
    return bits < 0xE0 ? 2 : bits < 0xF0 ? 3 : LONGEST;
  }
}
