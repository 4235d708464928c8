package kurabe.importers.read.word;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
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

/// Reads documents. Where their pages end only the printer knows: all is one page.
@Singleton
public final class WordFormat implements PackagedFormat {

  private static final String PLAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.12";
  private static final String MACROS = "word/vbaProject.bin";

  private final Limits limits;

  public WordFormat(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String root() {
    return "document";
  }

  @Override
  public Opened open(Parts parts, String main) throws IOException, XMLStreamException {
    String mediaType = parts.has(MACROS) ? WITH_MACROS : PLAIN;
    DocumentWriter writer = new DocumentWriter(mediaType, new CellBudget(limits.cells()));
    writer.write(blocks(parts, main));
    List<Line> lines = writer.lines();
    return lines.stream().allMatch(Line::isBlank)
        ? new Opened.Failed(new Problem.EmptyDocument(Place.WHOLE))
        : new Opened.Contents(new TextDocument(lines, mediaType), writer.grids(), List.of());
  }

  private List<Block> blocks(Parts parts, String main) throws IOException, XMLStreamException {
    try (PartReader reader = parts.read(main)) {
      reader.next();
      return new BlockReader(reader, new CellBudget(limits.cells())).read();
    }
  }
}
