package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.aomori.progress.Column.Kind;
import kurabe.importers.text.JapaneseText;

/// Reads the table of one section: title, header, rows down to the closing one.
final class TableReader {

  private final Section section;
  private final String title;
  private final Header header;
  private final ProblemLog log;
  private final List<Row> rows = new ArrayList<>();
  private final List<Line> skipped = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private TableReader(Section section, Header header, ProblemLog log) {
    this.section = section;
    this.title = section.title();
    this.header = header;
    this.log = log;
  }

  /// Empty when the section's table cannot be read; the log says why.
  static Optional<KpiTable> read(Section section, Optional<Period> reportDate, ProblemLog log) {
    return new HeaderReader(section.lines(), reportDate)
        .find()
        .or(() -> withoutHeader(section, log))
        .filter(header -> HeaderCheck.passes(header, log))
        .flatMap(header -> new TableReader(section, header, log).table());
  }

  private static Optional<Header> withoutHeader(Section section, ProblemLog log) {
    KpiHeading heading = section.heading();
    log.add(
        section.lines().stream()
            .filter(TableLines::looksLikeRow)
            .findFirst()
            .<Problem>map(TableReader::headless)
            .orElse(new Problem.MissingTable(heading.line().place(), heading.label())));
    return Optional.empty();
  }

  private static Problem headless(Line line) {
    return new Problem.MissingColumn(line.place(), Kind.NAME.label(), TableLines.printed(line));
  }

  private Optional<KpiTable> table() {
    Optional<Line> closing = Optional.empty();
    for (Line line : section.lines().subList(header.end(), section.lines().size())) {
      if (closing.isPresent()) {
        readBelow(line);
      } else if (TableLines.isClosing(line)) {
        closing = Optional.of(line);
      } else {
        readRow(line);
      }
    }
    if (closing.isEmpty() || (rows.isEmpty() && skipped.isEmpty())) {
      log.add(new Problem.TruncatedTable(lastLine().place(), section.heading().label()));
    }
    return closing.map(this::table);
  }

  private KpiTable table(Line closing) {
    return new KpiTable(
        section.heading(),
        title.isEmpty() ? section.heading().mark() : title,
        section.findTitleLine().orElse(section.heading().line()),
        header,
        rows,
        skipped,
        closing);
  }

  private void readRow(Line line) {
    if (isNoRow(line)) {
      return;
    }
    if (TableLines.isText(line)) {
      log.add(new Problem.UnclaimedText(line.place(), line.text().strip()));
      return;
    }
    new RowAligner(header, log).align(line).ifPresentOrElse(this::add, () -> skip(line));
  }

  private boolean isNoRow(Line line) {
    return line.isBlank()
        || TableLines.isNote(line)
        || TableLines.isBox(line)
        || HeaderReader.isHeader(line)
        || HeaderReader.isSubtitles(line)
        || (TableLines.isText(line) && LooseName.same(title, line.text()));
  }

  private void add(Row row) {
    String name = JapaneseText.tidyName(row.cell(Kind.NAME));
    if (names.add(JapaneseText.compact(name))) {
      rows.add(row);
    } else {
      log.add(new Problem.DuplicateItem(row.line().place(), name));
    }
  }

  private void skip(Line line) {
    skipped.add(line);
    log.add(new Problem.SkippedRow(line.place(), line.text().strip()));
  }

  private void readBelow(Line line) {
    if (TableLines.looksLikeRow(line)) {
      skip(line);
    }
  }

  private Line lastLine() {
    return section.lines().stream()
        .filter(line -> !line.isBlank())
        .reduce((_, line) -> line)
        .orElse(header.line());
  }
}
