package kurabe.core.document;

import java.util.List;

/// A document as lines, in reading order.
///
/// @param mediaType what the bytes were: `text/plain; charset=UTF-8`
public record TextDocument(List<Line> lines, String mediaType) {

  public TextDocument {
    lines = List.copyOf(lines);
  }
}
