package kurabe.importers.sources.aomori.council;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurabe.core.council.AgendaItem;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;

/// The two parts of the minutes that hold data, and the agenda that the first of them announces.
///
/// @param remarks the lines after the announcement of the remarks, up to the end of the meeting
record MinutesParts(List<AgendaItem> agenda, List<Line> remarks) {

  private static final Pattern AGENDA = Pattern.compile("[0-9.．]{1,3}(?:議事|議題|協議)");
  private static final Pattern REMARKS = Pattern.compile(".*主な(?:発言|意見).*(?:以下|次)のとおり.*");
  private static final Pattern END = Pattern.compile("[0-9.．]{1,3}閉会|-?以上-?");

  /// Empty where a part is missing; the log says which.
  static Optional<MinutesParts> find(TextDocument document, ProblemLog log) {
    List<Line> lines = document.lines();
    OptionalInt agenda = find(lines, AGENDA, 0);
    OptionalInt remarks = find(lines, REMARKS, agenda.orElse(0));
    OptionalInt end = find(lines, END, remarks.orElse(0));
    if (agenda.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, "議事"));
    }
    if (remarks.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, "主な発言"));
    } else if (end.isEmpty()) {
      log.add(new Problem.TruncatedTable(lines.getLast().place(), "主な発言"));
    }
    return log.refuses()
        ? Optional.empty()
        : Optional.of(
            new MinutesParts(
                Agenda.read(lines.subList(agenda.getAsInt(), remarks.getAsInt())),
                lines.subList(remarks.getAsInt() + 1, end.getAsInt())));
  }

  private static OptionalInt find(List<Line> lines, Pattern pattern, int from) {
    return IntStream.range(from, lines.size())
        .filter(at -> pattern.matcher(JapaneseText.compact(lines.get(at).text())).matches())
        .findFirst();
  }
}
