package kurabe.importers.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.Parts;

/// How the cells of a workbook show their numbers.
///
/// @param formats by the style that cells name
record Styles(List<NumberFormat> formats) {

  static final Styles NONE = new Styles(List.of());

  Styles {
    formats = List.copyOf(formats);
  }

  static Styles read(Parts parts, String path) throws IOException, XMLStreamException {
    Map<Integer, String> codes = new HashMap<>();
    List<NumberFormat> formats = new ArrayList<>();
    try (PartReader reader = parts.read(path)) {
      while (reader.next()) {
        if (reader.name().equals("numFmt")) {
          codes.putIfAbsent(number(reader), reader.attribute("formatCode"));
        } else if (reader.name().equals("cellXfs")) {
          readFormats(reader, codes, formats);
        }
      }
    }
    return new Styles(formats);
  }

  /// @param style empty for a cell without one
  NumberFormat format(String style) {
    int index = style.isEmpty() ? 0 : Integer.parseInt(style);
    return index < formats.size() ? formats.get(index) : NumberFormat.GENERAL;
  }

  private static void readFormats(
      PartReader reader, Map<Integer, String> codes, List<NumberFormat> formats)
      throws XMLStreamException {
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      int id = number(reader);
      String code = codes.get(id);
      formats.add(code == null ? NumberFormat.builtIn(id) : new NumberFormat(id, code));
    }
  }

  private static int number(PartReader reader) {
    String id = reader.attribute("numFmtId");
    return id.isEmpty() ? 0 : Integer.parseInt(id);
  }
}
