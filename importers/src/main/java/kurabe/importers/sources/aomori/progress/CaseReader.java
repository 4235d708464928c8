package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;
import kurabe.core.report.Case;
import kurabe.core.time.AsOf;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.BrokenLines;
import kurabe.importers.text.JapaneseText;
import kurabe.importers.text.Times;

/// Reads the 代表的な事例 beside each field's dashboard: titles, and bullets that tell what was done.
final class CaseReader {

  private static final Pattern DASHBOARD = Pattern.compile(".*ダッシュボード\\((.+)分野\\).*");
  private static final Pattern CASES = Pattern.compile(".{0,6}(?:事例|取組)(?:\\((.+?)(?:まで)?\\))?");
  private static final Pattern APPENDIX = Pattern.compile("資料編.*|.{2,20}分野KPI\\d{1,2}");

  /// What the boxes of the KPIs hold, should they stand below the cases.
  private static final Pattern BOX = Pattern.compile("[0-9.]+%|前期差.*|【.*】");

  private static final Pattern BULLET = Pattern.compile("(?U)[-•●○*]?\\s*[・‣]?\\s*(\\S.*)");
  private static final Pattern MARK = Pattern.compile("[-•●○*・‣]");

  /// Conversions describe a picture in English; the words that follow stand in the picture.
  private static final Pattern PICTURE = Pattern.compile("(?U)[\\p{IsLatin}\\p{Punct}\\s\\d]{20,}");

  private static final Pattern END = Pattern.compile("[。!?]$");

  private final ProblemLog log;
  private final List<Case> cases = new ArrayList<>();
  private final Map<String, Line> dashboards = new LinkedHashMap<>();
  private String field = "";
  private AsOf asOf = AsOf.UNSTATED;
  private boolean within;
  private boolean picture;
  private boolean afterBlank;
  private String before = "";
  private Optional<Line> title = Optional.empty();
  private final List<String> name = new ArrayList<>();
  private final List<String> outcomes = new ArrayList<>();

  private CaseReader(ProblemLog log) {
    this.log = log;
  }

  static List<Case> read(TextDocument document, ProblemLog log) {
    CaseReader reader = new CaseReader(log);
    for (Line line : document.lines()) {
      reader.readLine(line);
      reader.afterBlank = line.isBlank();
      reader.before = line.isBlank() ? reader.before : JapaneseText.compact(line.text());
    }
    reader.close();
    reader.check();
    return List.copyOf(reader.cases);
  }

  private void readLine(Line line) {
    String text = JapaneseText.compact(line.text());
    Matcher dashboard = DASHBOARD.matcher(text);
    Matcher begin = CASES.matcher(text);
    if (dashboard.matches() || APPENDIX.matcher(text).matches()) {
      close();
      within = false;
      if (dashboard.matches()) {
        field = dashboard.group(1);
        dashboards.put(field, line);
      }
    } else if (begin.matches()) {
      close();
      asOf = begin.group(1) == null ? AsOf.UNSTATED : Times.asOf(begin.group(1));
      within = true;
    } else if (within && !text.isEmpty()) {
      readCase(line, text);
    }
  }

  /// A report without the words has no cases at all.
  private void check() {
    dashboards.forEach(
        (name, line) -> {
          if (!cases.isEmpty() && cases.stream().noneMatch(one -> one.field().equals(name))) {
            log.add(new Problem.MissingItem(line.place(), name + "分野の代表的な事例"));
          }
        });
  }

  private void readCase(Line line, String text) {
    if (BOX.matcher(text).matches()) {
      title = Optional.empty();
      within = false;
    } else if (PICTURE.matcher(line.text()).matches()) {
      picture = true;
    } else if (MARK.matcher(text.substring(0, 1)).matches()) {
      bullet(line);
    } else if (begins(text)) {
      close();
      title = Optional.of(line);
      name.add(line.text());
    } else if (!picture) {
      goOn(line, text);
    }
  }

  /// A title stands after a blank line or, where a conversion keeps none, after a sentence that
  /// ended; it is no sentence itself.
  private boolean begins(String text) {
    boolean apart = afterBlank || isSentence(before) || CASES.matcher(before).matches();
    return apart && !text.startsWith("※") && !isSentence(text);
  }

  private static boolean isSentence(String text) {
    return END.matcher(text).find();
  }

  private void bullet(Line line) {
    Matcher bullet = BULLET.matcher(JapaneseText.singleSpaced(line.text()).strip());
    if (!picture && bullet.matches()) {
      outcomes.add(BrokenLines.join(List.of(bullet.group(1))));
    }
  }

  private void goOn(Line line, String text) {
    if (text.startsWith("※")) {
      log.add(new Problem.UnclaimedText(line.place(), line.text().strip()));
    } else if (outcomes.isEmpty()) {
      name.add(line.text());
    } else {
      String begun = outcomes.removeLast();
      outcomes.add(BrokenLines.join(List.of(begun, line.text())));
    }
  }

  private void close() {
    title.ifPresent(this::add);
    title = Optional.empty();
    name.clear();
    outcomes.clear();
    picture = false;
  }

  private void add(Line line) {
    String whole = BrokenLines.join(name);
    if (outcomes.isEmpty()) {
      log.add(new Problem.UnclaimedText(line.place(), whole));
    } else if (cases.stream().anyMatch(known -> known.title().equals(whole))) {
      log.add(new Problem.DuplicateItem(line.place(), whole));
    } else {
      cases.add(new Case(field, whole, asOf, outcomes, line.citation()));
    }
  }
}
