package kurabe.importers.read.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Joins the lines of a cell or a paragraph to one text.
///
/// Where a line was full, its text merely went on below: without a space between Japanese
/// characters and inside numbers. Where room was left, somebody began a new line, which a space
/// keeps apart.
final class Joint {

  /// How many characters may be missing to a full line: punctuation must not begin the next one.
  private static final double ROOM = 2.5;

  /// What begins an entry of a list, or a marked part of a cell.
  private static final Pattern ENTRY =
      Pattern.compile("(?s)(?:[・‧･•●○◎◆◇■□▪▶➢✓※＊【〔◯①-⑳㈠-㊉]|[-–*] ).*");

  private Joint() {}

  /// @param width of the room that the lines have
  static String join(List<TextLine> lines, double width) {
    StringBuilder text = new StringBuilder();
    double widest = lines.stream().mapToDouble(line -> line.area().width()).max().orElse(0);
    TextLine before = new TextLine("", new Area(0, 0, 0, 0), 0);
    for (TextLine line : lines) {
      if (!text.isEmpty()) {
        text.append(between(before, line, Math.max(widest, width)));
      }
      text.append(line.text());
      before = line;
    }
    return text.toString();
  }

  private static String between(TextLine before, TextLine after, double width) {
    boolean full = before.area().width() + ROOM * before.size() >= width;
    return !full || startsEntry(after.text()) ? " " : between(before.text(), after.text());
  }

  static boolean startsEntry(String text) {
    return ENTRY.matcher(text).matches();
  }

  /// What stands where a full line ended: nothing, but for words of Latin letters, before a bracket
  /// and after a mark such as 【評価】.
  static String between(String before, String after) {
    int left = before.codePointBefore(before.length());
    int right = after.codePointAt(0);
    boolean words = isLatin(left) && isLatin(right) && !(isNumber(left) && isNumber(right));
    boolean bracket = (right == '(' && left != '(') || left == '】';
    return words || bracket ? " " : "";
  }

  private static boolean isLatin(int character) {
    return character < 0x250 && character > ' ' && character != '-' && character != '/';
  }

  private static boolean isNumber(int character) {
    return Character.isDigit(character) || character == ',' || character == '.';
  }
}
