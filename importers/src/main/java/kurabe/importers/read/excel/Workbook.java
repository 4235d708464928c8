package kurabe.importers.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.Parts;
import kurabe.importers.read.office.Relations;

/// What a workbook says of itself.
///
/// @param sheets in the order of their tabs; charts on a tab of their own are left out
/// @param from1904 whether days are counted from 1904, as on old Macintoshes
record Workbook(List<Sheet> sheets, boolean from1904, Relations relations) {

  /// @param path of its part
  record Sheet(String name, String path, boolean hidden) {}

  Workbook {
    sheets = List.copyOf(sheets);
  }

  static Workbook read(Parts parts, String path) throws IOException, XMLStreamException {
    Relations relations = Relations.of(parts, path);
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (PartReader reader = parts.read(path)) {
      while (reader.next()) {
        if (reader.name().equals("workbookPr")) {
          from1904 = reader.isSet("date1904");
        } else if (reader.name().equals("sheet")) {
          sheets.add(sheet(reader, relations));
        }
      }
    }
    return new Workbook(
        sheets.stream().filter(sheet -> !sheet.path().contains("chartsheets/")).toList(),
        from1904,
        relations);
  }

  private static Sheet sheet(PartReader reader, Relations relations) {
    String state = reader.attribute("state");
    return new Sheet(
        reader.attribute("name"),
        relations.byId().getOrDefault(reader.attribute("id"), ""),
        state.equals("hidden") || state.equals("veryHidden"));
  }
}
