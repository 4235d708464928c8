package kurabe.importers.read.excel;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kurabe.core.document.Grid;
import kurabe.core.document.Line;
import kurabe.core.document.Opened;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.read.Limits;
import kurabe.importers.read.office.CellBudget;
import kurabe.importers.read.office.PackagedFormat;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.Parts;

/// Reads workbooks: every sheet is a page and a table.
@Singleton
public final class ExcelFormat implements PackagedFormat {

  private static final String PLAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.12";
  private static final String MACROS = "xl/vbaProject.bin";

  private final Limits limits;

  public ExcelFormat(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String root() {
    return "workbook";
  }

  @Override
  public Opened open(Parts parts, String main) throws IOException, XMLStreamException {
    Workbook workbook = Workbook.read(parts, main);
    SheetValues values = SheetValues.of(workbook, parts);
    CellBudget budget = new CellBudget(limits.cells());
    String mediaType = parts.has(MACROS) ? WITH_MACROS : PLAIN;
    List<Grid> grids = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    for (Workbook.Sheet sheet : workbook.sheets()) {
      SheetContent content = content(parts, sheet, values, budget);
      Grid grid = new SheetGrid(content, sheet.name(), mediaType, budget).grid();
      notes.addAll(SheetNotes.of(sheet, content));
      lines.addAll(SheetLines.of(grid, grids.size() + 1, lines.size()));
      grids.add(grid);
    }
    return lines.stream().allMatch(Line::isBlank)
        ? new Opened.Failed(new Problem.EmptyDocument(Place.WHOLE))
        : new Opened.Contents(new TextDocument(lines, mediaType), grids, notes);
  }

  private static SheetContent content(
      Parts parts, Workbook.Sheet sheet, SheetValues values, CellBudget budget)
      throws IOException, XMLStreamException {
    try (PartReader reader = parts.read(sheet.path())) {
      return new SheetReader(reader, sheet.name(), values, budget).read();
    }
  }
}
