package kurabe.importers.read.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kurabe.core.source.Place;
import kurabe.importers.read.office.CellBudget;
import kurabe.importers.read.office.PartReader;
import kurabe.importers.read.office.TooLargeException;

/// Reads the blocks of a document, of a cell or of a frame. What somebody deleted while changes
/// were
/// tracked is not there any more, what was inserted is.
final class BlockReader {

  private final PartReader reader;
  private final CellBudget budget;

  BlockReader(PartReader reader, CellBudget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  /// Of the element that was just begun.
  List<Block> read() throws XMLStreamException, TooLargeException {
    List<Block> blocks = new ArrayList<>();
    int own = reader.depth();
    while (reader.nextWithin(own)) {
      blocks.addAll(readOne());
    }
    return blocks;
  }

  /// The element that was just begun itself; several where it is only a wrapper.
  List<Block> readOne() throws XMLStreamException, TooLargeException {
    return switch (reader.name()) {
      case "p" -> new ParagraphReader(reader, this).read();
      case "tbl" -> List.of(new TableReader(reader, this).read());
      case "del", "moveFrom", "Fallback", "sectPr", "sdtPr" -> {
        reader.skip();
        yield List.of();
      }
      default -> read();
    };
  }

  void spend(String text) throws TooLargeException {
    budget.spend(text, Place.WHOLE);
  }
}
