package kurabe.importers.sources.aomori.ictplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.BrokenLines;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.WholeText;

/// Reads the table's two columns, which a conversion set one below the other, every cell broken
/// over lines. A cell is a focal point when the plan's text names it so, or when it ends like one;
/// an
/// indicator when it ends in what it counts.
final class FocusRows {

  private static final Pattern MEASURED = Pattern.compile(".*(?:数|率|割合|額|量|面積|時間|利用者)");
  private static final Pattern FOCUS = Pattern.compile(".*(?:推進|促進|向上|強化|整備)");
  private static final Pattern SOURCE = Pattern.compile("(?U)[（(]出典[:：]\\s*(.+?)[)）]");
  private static final Pattern NOTE = Pattern.compile("【.*】");

  private final List<Focus> focuses;
  private final ProblemLog log;
  private final List<FocusRow> rows = new ArrayList<>();
  private final List<Line> pending = new ArrayList<>();
  private Optional<Focus> current = Optional.empty();

  private FocusRows(List<Focus> known, ProblemLog log) {
    this.focuses = new ArrayList<>(known);
    this.log = log;
  }

  static FocusRows read(List<Line> lines, List<Focus> known, ProblemLog log) {
    FocusRows reader = new FocusRows(known, log);
    lines.stream().filter(line -> !line.isBlank()).forEach(reader::read);
    reader.giveUp();
    return reader;
  }

  List<Focus> focuses() {
    return List.copyOf(focuses);
  }

  List<FocusRow> rows() {
    return List.copyOf(rows);
  }

  private void read(Line line) {
    String text = JapaneseText.singleSpaced(line.text()).strip();
    Matcher source = SOURCE.matcher(text);
    if (NOTE.matcher(text).matches()) {
      return;
    }
    if (source.matches() && !rows.isEmpty() && pending.isEmpty()) {
      source(source.group(1));
    } else {
      pending.add(line);
      take();
    }
  }

  /// Whether the lines that wait make a cell by now, or two: a focal point and its indicator.
  private void take() {
    String text = text();
    Optional<Focus> known = find(text);
    if (known.isPresent()) {
      focus(known.get());
    } else if (MEASURED.matcher(text).matches()) {
      Optional<Focus> front = inFront(text);
      front.ifPresent(focus -> current = Optional.of(focus));
      row(front.map(focus -> rest(text, focus)).orElse(text));
    } else if (FOCUS.matcher(text).matches() && !begins(text)) {
      focus(new Focus("", text, new WholeText(pending, text), List.of()));
    }
  }

  private String text() {
    return BrokenLines.join(pending.stream().map(Line::text).toList());
  }

  private Optional<Focus> find(String text) {
    return focuses.stream().filter(focus -> key(focus.title()).equals(key(text))).findFirst();
  }

  private Optional<Focus> inFront(String text) {
    return focuses.stream().filter(focus -> key(text).startsWith(key(focus.title()))).findFirst();
  }

  /// Whether a known focal point begins so: its rest is on the next line.
  private boolean begins(String text) {
    return focuses.stream()
        .map(focus -> key(focus.title()))
        .anyMatch(title -> title.startsWith(key(text)) && !title.equals(key(text)));
  }

  private static String key(String text) {
    return JapaneseText.compact(text);
  }

  /// What follows the focal point's name; the two may differ in spaces.
  private static String rest(String text, Focus focus) {
    int at = 0;
    while (!key(text.substring(0, at)).equals(key(focus.title()))) {
      at++;
    }
    return text.substring(at).strip();
  }

  private void focus(Focus focus) {
    if (!focuses.contains(focus)) {
      focuses.add(focus);
    }
    current = Optional.of(focus);
    pending.clear();
  }

  private void row(String name) {
    Line line = pending.getFirst();
    if (current.isEmpty()) {
      log.add(new Problem.UnclaimedText(line.place(), name));
    } else if (rows.stream().anyMatch(row -> key(row.name()).equals(key(name)))) {
      log.add(new Problem.DuplicateItem(line.place(), name));
    } else {
      rows.add(new FocusRow(current.get(), name, "", line));
    }
    pending.clear();
  }

  /// Neighbours from one source are rows of one cell, which a conversion sets at its middle: the
  /// first of them stands above the name that belongs to both.
  private void source(String gathered) {
    FocusRow last = rows.removeLast().from(gathered);
    if (!rows.isEmpty() && isMisplaced(rows.getLast(), last)) {
      FocusRow before = rows.removeLast();
      log.add(new Problem.DisplacedCells(before.line().place(), before.name()));
      rows.add(before.of(last.focus()));
    }
    rows.add(last);
  }

  private static boolean isMisplaced(FocusRow before, FocusRow last) {
    return before.source().equals(last.source()) && !before.focus().equals(last.focus());
  }

  private void giveUp() {
    if (!pending.isEmpty()) {
      log.add(new Problem.UnclaimedText(pending.getFirst().place(), text()));
    }
  }
}
