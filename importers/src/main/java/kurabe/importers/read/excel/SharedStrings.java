package kurabe.importers.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.Parts;
import kurabe.importers.read.office.TooLargeException;

/// The texts of a workbook, each kept once.
record SharedStrings(List<String> texts) {

  /// Five thousand pages of text.
  private static final int MOST_CHARACTERS = 20_000_000;

  static SharedStrings read(Parts parts, String path) throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    long characters = 0;
    try (PartReader reader = parts.read(path)) {
      while (reader.next()) {
        if (reader.name().equals("si")) {
          texts.add(RichText.read(reader));
          characters += texts.getLast().length() + 1L;
        }
        if (characters > MOST_CHARACTERS) {
          throw new TooLargeException(Place.WHOLE, Unreadable.TOO_LARGE);
        }
      }
    }
    return new SharedStrings(texts);
  }
}
