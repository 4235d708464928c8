package kurabe.importers.read.excel;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import kurabe.importers.read.office.PartReader;

/// Text in several fonts. What is set above it to say how it is read aloud is no part of it.
final class RichText {

  /// How control characters are written: `_x000D_`.
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /// Of the element that was just begun.
  static String read(PartReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      switch (reader.name()) {
        case "t" -> text.append(reader.text());
        case "r" -> text.append(read(reader));
        default -> reader.skip();
      }
    }
    return unescaped(text.toString());
  }

  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(match -> quoted((char) Integer.parseInt(match.group(1), 16)))
        : text;
  }

  /// Control characters that mean nothing in a cell go, line breaks stay.
  private static String quoted(char character) {
    boolean kept = !Character.isISOControl(character) || character == '\n' || character == '\t';
    return kept ? java.util.regex.Matcher.quoteReplacement(String.valueOf(character)) : "";
  }
}
