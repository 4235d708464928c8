package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;

/// Reads the blocks of 「主な取組の進捗状況」.
///
/// The markers of the parts are what holds: a line in front of them is a heading. Lines after the
/// last block belong to an appendix of free form, which has no figures of the plan.
final class DetailReader {

  private static final Pattern AREA = Pattern.compile("【([^【】]+)】[\\s\\u3000]*([～〜~].*)?");

  private final List<Line> lines;
  private final Outline outline;
  private final ProblemLog problems;
  private final List<Detail> details = new ArrayList<>();
  private final List<Section> areas = new ArrayList<>();
  private final List<Line> stray = new ArrayList<>();
  private Optional<DetailBuilder> open = Optional.empty();
  private String area = "";
  private Optional<Detail.CategoryLine> category = Optional.empty();
  private Optional<Line> head = Optional.empty();

  /// @param lines from the section's title on, or from its first area where the title is lost
  DetailReader(List<Line> lines, Outline outline, ProblemLog problems) {
    this.lines = lines;
    this.outline = outline;
    this.problems = problems;
  }

  /// The part of an area: 【行政】.
  record Section(String name, Line line) {}

  /// @param areas named by the section, in its order
  /// @param cutOff whether the document ends with the last block
  /// @param headOnly a heading of an area or category at the end with no block below it
  record Read(List<Detail> details, List<Section> areas, boolean cutOff, Optional<Line> headOnly) {}

  Read read() {
    boolean cutOff = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean title = i == 0 && !isArea(i, line);
      if (!title && !line.isBlank()) {
        cutOff = take(i, line);
      }
    }
    close();
    return new Read(details, areas, cutOff, stray.isEmpty() ? head : Optional.empty());
  }

  /// @return whether the line belongs to the section's data
  private boolean take(int at, Line line) {
    Optional<Heading> categoryHeading = findCategory(line);
    Optional<DetailHeading> heading = findHeading(at, line);
    if (isBody(line)) {
      body(line);
    } else if (isArea(at, line)) {
      area(line);
    } else if (categoryHeading.isPresent()) {
      category(line, categoryHeading.get());
    } else if (heading.isPresent()) {
      block(line, heading.get());
    } else if (open.filter(DetailBuilder::hasParts).isPresent() && !lines.get(at - 1).isBlank()) {
      open.get().goOn(line);
    } else {
      return aside(line);
    }
    return true;
  }

  private void area(Line line) {
    close();
    area = areaName(line);
    areas.add(new Section(area, line));
    category = Optional.empty();
    head = Optional.of(line);
  }

  private void category(Line line, Heading heading) {
    close();
    category = Optional.of(new Detail.CategoryLine(line, heading));
    head = Optional.of(line);
  }

  private void block(Line line, DetailHeading heading) {
    close();
    open = Optional.of(new DetailBuilder(area, category, line, heading, problems));
    head = Optional.empty();
  }

  /// A part that the block already has belongs to another block, whose heading was lost.
  private void body(Line line) {
    if (open.filter(block -> block.accepts(line)).isPresent()) {
      open.get().add(line);
    } else {
      close();
      problems.add(new Problem.SkippedRow(line.place(), line.text().strip()));
    }
  }

  private boolean aside(Line line) {
    if (!line.text().strip().matches("[-－]?\\s*[0-9０-９]{1,3}\\s*[-－]?")) {
      close();
      stray.add(line);
    }
    return open.isPresent();
  }

  /// Stray lines in front of a block stand among data; those after the last one don't.
  private void close() {
    open.ifPresent(
        block -> {
          details.add(block.finish());
          stray.forEach(
              line -> problems.add(new Problem.UnclaimedText(line.place(), line.text().strip())));
          stray.clear();
        });
    open = Optional.empty();
  }

  private static boolean isBody(Line line) {
    return line.cells().stream().anyMatch(cell -> isPart(line, cell.strip()));
  }

  private static boolean isPart(Line line, String cell) {
    return cell.startsWith("【")
        && Part.findAll(line, cell).stream().anyMatch(part -> cell.startsWith(part.cell().text()));
  }

  /// A name that the table does not have must look like a section's title: text boxes of the
  /// appendix begin with brackets too.
  private boolean isArea(int at, Line line) {
    String text = line.text().strip();
    return text.startsWith("【")
        && (outline.hasArea(areaName(line))
            || (AREA.matcher(text).matches()
                && nextUsed(at).flatMap(this::findAnyHead).isPresent()));
  }

  private Optional<Heading> findAnyHead(Line line) {
    return findCategory(line)
        .or(() -> DetailHeading.find(line, outline).map(DetailHeading::heading));
  }

  private static String areaName(Line line) {
    Matcher matcher = Pattern.compile("【([^【】]+)】.*").matcher(line.text().strip());
    return matcher.matches() ? RowReader.areaName(matcher.group(1)) : "";
  }

  private static Optional<Heading> findCategory(Line line) {
    return line.cells().size() == 1 && !line.text().contains("。")
        ? Heading.findCategory(line.text())
        : Optional.empty();
  }

  /// Even with nothing below it, where the document is cut off, a heading is known by its title or
  /// its department. In an appendix brackets say nothing.
  private Optional<DetailHeading> findHeading(int at, Line line) {
    boolean followed = nextUsed(at).filter(DetailReader::isBody).isPresent();
    return DetailHeading.find(line, outline)
        .filter(
            found ->
                followed
                    || found.known()
                    || (stray.isEmpty() && !found.department().isEmpty() && isNumbered(found)));
  }

  private boolean isNumbered(DetailHeading found) {
    return outline.find(found.heading().number()).isPresent();
  }

  private Optional<Line> nextUsed(int at) {
    return lines.subList(at + 1, lines.size()).stream().filter(line -> !line.isBlank()).findFirst();
  }
}
