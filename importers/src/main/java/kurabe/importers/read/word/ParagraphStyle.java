package kurabe.importers.read.word;

import javax.xml.stream.XMLStreamException;
import kurabe.importers.read.office.PartReader;

/// What a paragraph says of its number.
///
/// @param style id of its style, which may number it too; empty for none
/// @param list that numbers it; empty for none of its own
/// @param level within the list, from 0
record ParagraphStyle(String style, String list, int level) {

  static final ParagraphStyle NONE = new ParagraphStyle("", "", 0);

  /// Of the properties that were just begun.
  static ParagraphStyle read(PartReader reader) throws XMLStreamException {
    ParagraphStyle read = NONE;
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      if (reader.name().equals("pStyle")) {
        read = new ParagraphStyle(reader.attribute("val"), read.list, read.level);
      } else if (reader.name().equals("numPr")) {
        read = read.numbered(reader);
      }
    }
    return read;
  }

  private ParagraphStyle numbered(PartReader reader) throws XMLStreamException {
    String numbering = list;
    int depth = level;
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      if (reader.name().equals("numId")) {
        numbering = reader.attribute("val");
      } else if (reader.name().equals("ilvl")) {
        depth = Integer.parseInt(reader.attribute("val"));
      }
    }
    return new ParagraphStyle(style, numbering, depth);
  }
}
