package kurabe.importers.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import kurabe.core.source.Place;

/// Finds where files in different encodings were put together. Japanese text in UTF-8 may by
/// accident
/// be possible in Windows-31J, but then it says nothing; so the whole file is not asked first.
final class EncodingChange {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  /// Japanese characters have three bytes in UTF-8, the first of them from here to there.
  private static final int FIRST = 0xE3;
  private static final int LAST = 0xEF;

  private enum Kind {
    ASCII,
    UTF_8,
    WINDOWS_31J,
    UNKNOWN
  }

  private EncodingChange() {}

  /// The first line that is in another encoding than those before it.
  static Optional<Place> find(byte[] bytes) {
    Kind first = Kind.ASCII;
    int number = 0;
    for (int start = 0; start < bytes.length; number++) {
      int end = end(bytes, start);
      Kind kind = kind(Arrays.copyOfRange(bytes, start, end));
      boolean certain = kind == Kind.UTF_8 || kind == Kind.WINDOWS_31J;
      if (certain && first != Kind.ASCII && kind != first) {
        return Optional.of(new Place.Line(number + 1));
      }
      first = certain ? kind : first;
      start = end + 1;
    }
    return Optional.empty();
  }

  /// The first line that no encoding explains; the whole file when that is the first or none.
  static Place firstUnknown(byte[] bytes) {
    int number = 0;
    for (int start = 0; start < bytes.length; number++) {
      int end = end(bytes, start);
      if (kind(Arrays.copyOfRange(bytes, start, end)) == Kind.UNKNOWN) {
        return number == 0 ? Place.WHOLE : new Place.Line(number + 1);
      }
      start = end + 1;
    }
    return Place.WHOLE;
  }

  private static int end(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static Kind kind(byte[] line) {
    if (isAscii(line)) {
      return Kind.ASCII;
    }
    if (isJapanese(line) && Encodings.decode(line, UTF_8).isPresent()) {
      return Kind.UTF_8;
    }
    if (Encodings.decode(line, WINDOWS_31J).isPresent()) {
      return Encodings.decode(line, UTF_8).isPresent() ? Kind.ASCII : Kind.WINDOWS_31J;
    }
    return Encodings.decode(line, UTF_8).isPresent() ? Kind.UTF_8 : Kind.UNKNOWN;
  }

  private static boolean isAscii(byte[] line) {
    for (byte each : line) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isJapanese(byte[] line) {
    for (int index = 0; index + 2 < line.length; index++) {
      int lead = Byte.toUnsignedInt(line[index]);
      if (lead >= FIRST && lead <= LAST && isTrail(line[index + 1]) && isTrail(line[index + 2])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrail(byte each) {
    return (each & 0xC0) == 0x80;
  }
}
