package kurabe.importers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kurabe.core.document.Line;

/// Puts headings together that run downwards in a narrow cell, so that a conversion sets one or two
/// of their characters on each line.
public final class VerticalText {

  /// One or two characters; a line with a figure or the end of a sentence is none.
  private static final Pattern PIECE = Pattern.compile("[^0-9。()a-z]{1,2}");

  private VerticalText() {}

  /// The same lines, each heading in one line at the place of its first piece. A heading begins
  /// after a blank line and has at least two pieces; one blank line may part them.
  public static List<Line> assemble(List<Line> lines) {
    List<Line> assembled = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      List<Line> pieces = begins(lines, next) ? pieces(lines, next) : List.of();
      List<Line> inked = pieces.stream().filter(line -> !line.isBlank()).toList();
      if (inked.size() > 1) {
        assembled.add(heading(inked));
        next += pieces.size();
      } else {
        assembled.add(lines.get(next));
        next++;
      }
    }
    return List.copyOf(assembled);
  }

  private static boolean begins(List<Line> lines, int index) {
    return isPiece(lines.get(index)) && (index == 0 || lines.get(index - 1).isBlank());
  }

  private static List<Line> pieces(List<Line> lines, int start) {
    int end = start;
    for (int index = start; index < lines.size(); index++) {
      boolean blank = lines.get(index).isBlank();
      if (!(blank ? mayPart(lines, index) : isPiece(lines.get(index)))) {
        break;
      }
      end = blank ? end : index + 1;
    }
    return lines.subList(start, end);
  }

  private static boolean mayPart(List<Line> lines, int blank) {
    return !lines.get(blank - 1).isBlank();
  }

  private static boolean isPiece(Line line) {
    return PIECE.matcher(JapaneseText.compact(line.text())).matches();
  }

  private static Line heading(List<Line> pieces) {
    Line first = pieces.getFirst();
    String text = BrokenLines.join(pieces.stream().map(Line::text).toList());
    return new Line(first.page(), first.number(), List.of(text), first.place());
  }
}
