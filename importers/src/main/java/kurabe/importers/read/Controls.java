package kurabe.importers.read;

import java.util.Optional;
import kurabe.core.source.Place;

/// Characters that no text has. A file with one of them is something else, or damaged there.
final class Controls {

  /// What printers, spreadsheets and old editors put into text.
  private static final String ALLOWED = "\t\n\u000B\f\r\u001A";

  private Controls() {}

  /// UTF-8 and Windows-31J use the bytes below space only for what ASCII means by them.
  static Optional<Place> findLine(byte[] bytes) {
    int line = 1;
    for (int index = 0; index < bytes.length; index++) {
      if (isControl(bytes[index])) {
        return Optional.of(place(line));
      }
      if (bytes[index] == '\n' || (bytes[index] == '\r' && !isNewLine(bytes, index + 1))) {
        line++;
      }
    }
    return Optional.empty();
  }

  static Optional<Place> findLine(String text) {
    int line = 1;
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (isControl(character)) {
        return Optional.of(place(line));
      }
      if (character == '\n' || (character == '\r' && !text.startsWith("\n", index + 1))) {
        line++;
      }
    }
    return Optional.empty();
  }

  /// In the first line of a file that is no text at all nothing is worth looking at.
  private static Place place(int line) {
    return line == 1 ? Place.WHOLE : new Place.Line(line);
  }

  private static boolean isNewLine(byte[] bytes, int index) {
    return index < bytes.length && bytes[index] == '\n';
  }

  private static boolean isControl(int character) {
    return character >= 0 && character < ' ' && ALLOWED.indexOf(character) < 0;
  }
}
