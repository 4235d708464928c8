package kurabe.importers.sources.aomori.council;

import java.util.List;
import java.util.regex.Pattern;
import kurabe.core.council.AgendaItem;
import kurabe.core.document.Line;
import kurabe.importers.text.JapaneseText;

/// The first list of the meeting's points; slides repeat it between their parts.
final class SlideAgenda {

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

  private static String compact(Line line) {
    return JapaneseText.compact(line.text());
  }
}
