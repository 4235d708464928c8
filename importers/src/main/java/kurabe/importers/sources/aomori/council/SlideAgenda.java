package kurabe.importers.sources.aomori.council;

import java.util.List;
import java.util.regex.Pattern;
import kurabe.core.council.AgendaItem;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;

/// The first list of the meeting's points; slides repeat it between their parts.
final class SlideAgenda {

  /// Of a heading that abbreviates its point's title.
  private static final int SHORTEST = 10;

  private static final Pattern BEGIN = Pattern.compile("[0-9.]{1,3}(?:議事|議題)");
  private static final Pattern END = Pattern.compile("[0-9.]{1,3}閉会");

  private SlideAgenda() {}

  static List<AgendaItem> read(List<Line> lines) {
    return Agenda.read(
        lines.stream()
            .dropWhile(line -> !BEGIN.matcher(compact(line)).matches())
            .takeWhile(line -> !END.matcher(compact(line)).matches())
            .toList());
  }

  /// Each point has slides of its own, which its title heads, whole or shortened. Slides that end
  /// before were cut.
  static void check(List<AgendaItem> agenda, List<Line> lines, ProblemLog log) {
    List<String> texts = lines.stream().map(SlideAgenda::compact).toList();
    for (AgendaItem item : agenda) {
      String title = JapaneseText.compact(item.title());
      if (texts.stream().noneMatch(text -> heads(text, title))) {
        log.add(new Problem.MissingItem(item.citation().place(), item.number()));
      }
    }
  }

  private static boolean heads(String text, String title) {
    return text.length() >= SHORTEST && title.startsWith(text);
  }

  private static String compact(Line line) {
    return JapaneseText.compact(line.text());
  }
}
