package kurabe.importers.text;

import java.util.List;
import kurabe.core.document.Line;
import kurabe.core.source.Citation;

/// A text that a conversion broke into lines, put together again.
///
/// @param lines that it stood on, never blank
public record WholeText(List<Line> lines, String text) {

  public WholeText {
    lines = List.copyOf(lines);
  }

  public Line first() {
    return lines.getFirst();
  }

  /// Its first line.
  public Citation citation() {
    return first().citation();
  }

  /// The line that a piece of it stands on, the first line where the piece itself is broken.
  public Citation cite(String piece) {
    String wanted = JapaneseText.compact(piece);
    return lines.stream()
        .filter(line -> JapaneseText.compact(line.text()).contains(wanted))
        .findFirst()
        .orElse(first())
        .citation();
  }
}
