package kurabe.importers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kurabe.core.document.Line;

/// Puts lines together that a conversion broke: a line that starts nothing goes on with the one
/// above it. Blank lines part nothing, for conversions set them between any two lines.
public final class BrokenLines {

  private BrokenLines() {}

  /// @param starts whether a line, without the space around it, is the first of a text
  public static List<WholeText> join(List<Line> lines, Predicate<String> starts) {
    List<List<Line>> texts = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isBlank()) {
        if (texts.isEmpty() || starts.test(line.text().strip())) {
          texts.add(new ArrayList<>());
        }
        texts.getLast().add(line);
      }
    }
    return texts.stream().map(BrokenLines::whole).toList();
  }

  private static WholeText whole(List<Line> lines) {
    return new WholeText(lines, join(lines.stream().map(Line::text).toList()));
  }

  /// A break between two Latin words was a space; any other was none.
  public static String join(List<String> pieces) {
    StringBuilder whole = new StringBuilder();
    for (String piece : pieces) {
      String next = JapaneseText.singleSpaced(piece).strip();
      if (needsSpace(whole, next)) {
        whole.append(' ');
      }
      whole.append(next);
    }
    return JapaneseText.tidyName(JapaneseText.withIdeographs(whole.toString()));
  }

  private static boolean needsSpace(StringBuilder before, String next) {
    return !before.isEmpty()
        && !next.isEmpty()
        && isLatin(before.charAt(before.length() - 1))
        && isLatin(next.charAt(0));
  }

  private static boolean isLatin(char character) {
    return character < '\u0080' && Character.isLetterOrDigit(character);
  }
}
