package kurabe.importers.sources.aomori.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.quantity.Quantity;
import kurabe.importers.text.Changes;
import kurabe.importers.text.Figures;
import kurabe.importers.text.JapaneseText;

/// A box of the dashboard: a KPI's name, index and difference, one under the other on lines of
/// their own or together in one cell.
///
/// @param titles what may be the KPI's name, likeliest first: a name may be broken over two lines
/// @param line where the difference stands
record DashboardBox(List<String> titles, Quantity index, Quantity difference, Line line) {

  private static final Pattern DIFFERENCE = Pattern.compile("前[期回][差比]");

  private static final Pattern FORM =
      Pattern.compile(
          "(?U)(?s)(.*?)\\s*([\\d.．]+\\s*[%％])?\\s*[(（]?\\s*前[期回][差比]\\s*[:：]?\\s*"
              + "([+＋±▲△−－-]?\\s*[\\d.．]+\\s*ポイント).*");

  static boolean isBox(String cell) {
    Matcher matcher = FORM.matcher(JapaneseText.singleSpaced(cell));
    return matcher.matches() && matcher.group(2) != null;
  }

  static List<DashboardBox> list(TextDocument document) {
    List<DashboardBox> boxes = new ArrayList<>();
    Deque<String> above = new ArrayDeque<>();
    for (Line line : document.lines()) {
      if (DIFFERENCE.matcher(line.text()).find() && !TableLines.isClosing(line)) {
        line.cells().forEach(cell -> find(cell, line, above).ifPresent(boxes::add));
      }
      if (!line.isBlank()) {
        above.addFirst(JapaneseText.singleSpaced(line.text()));
      }
    }
    return boxes;
  }

  /// @param above the printed lines before it, nearest first
  private static Optional<DashboardBox> find(String cell, Line line, Deque<String> above) {
    Matcher matcher = FORM.matcher(JapaneseText.singleSpaced(cell));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    Optional.of(matcher.group(1)).filter(text -> !text.isBlank()).ifPresent(texts::add);
    above.stream().limit(3).forEach(texts::add);
    String index = matcher.group(2) != null ? matcher.group(2) : takeFirst(texts);
    return Figures.parse(index)
        .filter(figure -> figure.unit().isPercent())
        .flatMap(
            figure ->
                Changes.parse(matcher.group(3))
                    .map(change -> new DashboardBox(titles(texts), figure, change, line)));
  }

  private static String takeFirst(List<String> texts) {
    return texts.isEmpty() ? "" : texts.removeFirst();
  }

  private static List<String> titles(List<String> texts) {
    return switch (texts.size()) {
      case 0 -> List.of();
      case 1 -> List.of(texts.getFirst());
      default -> List.of(texts.getFirst(), texts.get(1) + texts.getFirst());
    };
  }
}
