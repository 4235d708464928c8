package kurabe.importers.read;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.document.Line;

/// Cuts text into pages, lines and cells.
///
/// Lines are counted as editors count them: CRLF, CR and LF end one. A form feed starts a page but
/// no line, so a line that it cuts gives two lines with the same number on two pages.
final class LineSplitter {

  private final List<Line> lines = new ArrayList<>();
  private int page = 1;

  private LineSplitter() {}

  static List<Line> split(String text) {
    LineSplitter splitter = new LineSplitter();
    String[] texts = text.split("\r\n|\r|\n", -1);
    int last = texts[texts.length - 1].isEmpty() ? texts.length - 1 : texts.length;
    for (int index = 0; index < last; index++) {
      splitter.addLine(index + 1, texts[index]);
    }
    return splitter.lines;
  }

  private void addLine(int number, String text) {
    int start = 0;
    for (int feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', start)) {
      if (feed > start) {
        add(number, text.substring(start, feed));
      }
      page++;
      start = feed + 1;
    }
    if (start == 0 || start < text.length()) {
      add(number, text.substring(start));
    }
  }

  private void add(int number, String text) {
    lines.add(new Line(page, number, List.of(text.split("\t", -1))));
  }
}
