package kurabe.importers.sources.aomori.council;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.council.AgendaItem;
import kurabe.core.council.Remark;
import kurabe.core.council.RemarkKey;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.BrokenLines;
import kurabe.importers.text.WholeText;

/// Reads members' remarks: bullets under the points of the agenda and, within these, under topics.
final class RemarkReader {

  private static final Pattern BULLET = Pattern.compile("(?U)[・•●‣⚫]\\s*(\\S.*)");
  private static final Pattern TOPIC = Pattern.compile("(?U)[〇○◯◆■]\\s*(\\S.*)");
  private static final Pattern POINT = Pattern.compile("(?U)[（(]\\s*[0-9０-９]{1,2}\\s*[)）].*");

  private final List<AgendaItem> agenda;
  private final ProblemLog log;
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<RemarkKey> known = new HashSet<>();
  private Optional<AgendaItem> point = Optional.empty();
  private String topic = "";

  private RemarkReader(List<AgendaItem> agenda, ProblemLog log) {
    this.agenda = agenda;
    this.log = log;
  }

  /// Remarks stand under the points as the agenda announces them; a point that it doesn't is taken
  /// from its own heading.
  static List<Remark> read(List<Line> lines, List<AgendaItem> agenda, ProblemLog log) {
    RemarkReader reader = new RemarkReader(agenda, log);
    BrokenLines.join(lines, RemarkReader::starts).forEach(reader::read);
    reader.check();
    return List.copyOf(reader.remarks);
  }

  private static boolean starts(String line) {
    return BULLET.matcher(line).matches()
        || TOPIC.matcher(line).matches()
        || POINT.matcher(line).matches();
  }

  private void read(WholeText text) {
    Matcher bullet = BULLET.matcher(text.text());
    Matcher heading = TOPIC.matcher(text.text());
    if (bullet.matches()) {
      point.ifPresentOrElse(at -> add(at, bullet.group(1), text), () -> unclaimed(text));
    } else if (heading.matches()) {
      topic = heading.group(1);
    } else {
      point(text);
    }
  }

  private void point(WholeText text) {
    Optional<AgendaItem> found = Agenda.parse(printed(text), text.first(), "");
    found.ifPresentOrElse(
        item -> {
          point = Optional.of(announced(item));
          topic = "";
        },
        () -> unclaimed(text));
  }

  private AgendaItem announced(AgendaItem item) {
    return agenda.stream()
        .filter(known -> known.number().equals(item.number()))
        .findFirst()
        .orElse(item);
  }

  /// With the spaces that tell a part's letter from its title.
  private static String printed(WholeText text) {
    return text.lines().stream().map(line -> line.text().strip()).collect(joining());
  }

  private void add(AgendaItem at, String words, WholeText text) {
    Remark remark = new Remark(at, topic, words, text.citation());
    if (known.add(remark.key())) {
      remarks.add(remark);
    } else {
      log.add(new Problem.DuplicateItem(text.first().place(), text.first().text().strip()));
    }
  }

  private void unclaimed(WholeText text) {
    log.add(new Problem.UnclaimedText(text.first().place(), text.first().text().strip()));
  }

  /// What the agenda announces was talked about; a point of its own that it does not is none.
  private void check() {
    for (AgendaItem item : Agenda.leaves(agenda)) {
      if (remarks.stream().noneMatch(remark -> remark.agenda().number().equals(item.number()))) {
        log.add(new Problem.MissingItem(item.citation().place(), item.number()));
      }
    }
    if (remarks.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, "主な発言"));
    }
  }
}
