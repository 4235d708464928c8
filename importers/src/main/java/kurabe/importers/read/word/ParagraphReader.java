package kurabe.importers.read.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.TooLargeException;

/// Reads one paragraph: its text, then the frames that hang on it.
final class ParagraphReader {

  private final PartReader reader;
  private final BlockReader blocks;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> boxes = new ArrayList<>();

  ParagraphReader(PartReader reader, BlockReader blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  List<Block> read() throws XMLStreamException, TooLargeException {
    readChildren();
    blocks.spend(text.toString());
    List<Block> read = new ArrayList<>();
    read.add(new Block.Paragraph(text.toString()));
    read.addAll(boxes);
    return read;
  }

  /// Deeper elements say how the text looks, links or is laid out; all of that is passed through.
  private void readChildren() throws XMLStreamException, TooLargeException {
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      switch (reader.name()) {
        case "t" -> text.append(reader.text());
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "txbxContent" -> boxes.add(new Block.Box(blocks.read()));
        case "pPr", "rPr", "sdtPr", "del", "moveFrom", "rt", "Fallback" -> reader.skip();
        default -> readChildren();
      }
    }
  }
}
