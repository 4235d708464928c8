package kurabe.importers.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import kurabe.core.document.Merge;
import kurabe.core.source.Place;
import kurabe.importers.read.office.CellBudget;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.TooLargeException;

/// Reads one sheet from its first element to its last.
final class SheetReader {

  private final PartReader reader;
  private final String sheet;
  private final SheetValues values;
  private final CellBudget budget;

  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<Integer> hiddenRows = new ArrayList<>();
  private final List<SheetContent.ColumnRange> hiddenColumns = new ArrayList<>();
  private final List<SheetContent.Fault> faults = new ArrayList<>();

  SheetReader(PartReader reader, String sheet, SheetValues values, CellBudget budget) {
    this.reader = reader;
    this.sheet = sheet;
    this.values = values;
    this.budget = budget;
  }

  SheetContent read() throws XMLStreamException, TooLargeException {
    while (reader.next()) {
      switch (reader.name()) {
        case "col" -> column();
        case "sheetData" -> rows();
        case "mergeCell" -> merges.add(CellName.range(reader.attribute("ref")));
        default -> {}
      }
    }
    return new SheetContent(rows, merges, hiddenRows, hiddenColumns, faults);
  }

  private void column() {
    if (reader.isSet("hidden")) {
      hiddenColumns.add(new SheetContent.ColumnRange(number("min", 1), number("max", 1)));
    }
  }

  private void rows() throws XMLStreamException, TooLargeException {
    int own = reader.depth();
    int row = 0;
    while (reader.nextWithin(own)) {
      row = new CellName(number("r", row + 1), 1).checked().row();
      if (reader.isSet("hidden")) {
        hiddenRows.add(row);
      }
      cells(row);
    }
  }

  private void cells(int row) throws XMLStreamException, TooLargeException {
    int own = reader.depth();
    int column = 0;
    while (reader.nextWithin(own)) {
      String name = reader.attribute("r");
      column = name.isEmpty() ? column + 1 : CellName.parse(name).column();
      String text = cell(new CellName(row, column).checked());
      if (!text.isBlank()) {
        budget.spend(text, new Place.Cell(sheet, row, column));
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, text);
      }
    }
  }

  private String cell(CellName name) throws XMLStreamException {
    String type = reader.attribute("t");
    String style = reader.attribute("s");
    String raw = "";
    boolean formula = false;
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      switch (reader.name()) {
        case "v" -> raw = reader.text();
        case "is" -> raw = RichText.read(reader);
        case "f" -> formula = true;
        default -> {}
      }
    }
    boolean calculated = !formula || type.equals("str") || !raw.isBlank();
    String text = raw.isEmpty() ? "" : values.shown(type, style, raw);
    if (!calculated || type.equals("e")) {
      faults.add(new SheetContent.Fault(name.row(), name.column(), text));
    }
    return text;
  }

  private int number(String attribute, int otherwise) {
    String text = reader.attribute(attribute);
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }
}
