package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.document.Line;
import kurabe.importers.text.JapaneseText;

/// Tells what a row of the grade table says by what its cells are, and only then by where they
/// stand:
/// conversions push whole rows one column to the left or to the right.
final class RowReader {

  /// Longer text alone in a row is a sentence, not the name of an area.
  private static final int LONGEST_AREA = 15;

  private final GradeHeader header;
  private final Legend legend;

  RowReader(GradeHeader header, Legend legend) {
    this.header = header;
    this.legend = legend;
  }

  /// Where the number and the title stand.
  private record Label(Heading heading, int numberAt, int titleAt) {}

  Row read(Line line) {
    List<String> texts =
        line.cells().stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
    if (texts.size() == 1 && isNote(texts.getFirst())) {
      return new Row.Note(line);
    }
    return texts.stream().distinct().count() == 1
        ? readAlone(line, texts.getFirst())
        : findLabel(line).map(label -> readGraded(line, label)).orElse(new Row.Unclear(line));
  }

  /// A row with one text, or one text repeated in all cells that it spans.
  private Row readAlone(Line line, String text) {
    Optional<Heading> category = Heading.findCategory(text);
    if (category.isPresent()) {
      return new Row.Category(line, category.get());
    }
    Optional<Label> label = findLabel(line);
    if (label.isPresent()) {
      return readGraded(line, label.get());
    }
    return isArea(line, text) ? new Row.Area(line, areaName(text)) : new Row.Unclear(line);
  }

  private boolean isArea(Line line, String text) {
    int column = firstUsed(line);
    return !legend.isKnown(text)
        && (column == 0 || column == header.category())
        && text.length() <= LONGEST_AREA
        && !text.contains("。");
  }

  static String areaName(String text) {
    return JapaneseText.tidyName(text.replaceAll("[【】]", " "));
  }

  private static boolean isNote(String text) {
    return text.matches("[※＊*].*|注[)）:：].*|[-－‐]?\\s*[0-9０-９]{1,3}\\s*[-－‐]?");
  }

  private Row readGraded(Line line, Label label) {
    boolean displaced = isDisplaced(line, label);
    List<Integer> columns = gradeColumns(line, label, displaced);
    return new Row.Graded(
        line,
        findCategory(line, label),
        label.heading(),
        grades(line, label, columns),
        displaced,
        unclaimed(line, label, columns));
  }

  /// The columns for labels first; a label pushed out of them is still known by its number.
  private Optional<Label> findLabel(Line line) {
    Stream<Integer> elsewhere =
        IntStream.range(0, line.cells().size())
            .filter(column -> !header.isLabel(column) && !header.isOther(column))
            .boxed();
    return Stream.concat(header.labels().stream(), elsewhere)
        .flatMap(column -> findLabel(line, column).stream())
        .findFirst();
  }

  private Optional<Label> findLabel(Line line, int column) {
    String text = cell(line, column);
    if (Heading.isNumber(text)) {
      return titleAfter(line, column)
          .map(at -> new Label(Heading.numbered(text, cell(line, at)), column, at));
    }
    return Heading.findItem(text).map(heading -> new Label(heading, column, column));
  }

  private Optional<Integer> titleAfter(Line line, int number) {
    return IntStream.range(number + 1, line.cells().size())
        .boxed()
        .filter(column -> !cell(line, column).isEmpty() && !header.isOther(column))
        .findFirst()
        .filter(column -> !legend.isKnown(cell(line, column)));
  }

  private Optional<Heading> findCategory(Line line, Label label) {
    Stream<String> numbered =
        unlabelled(line, label)
            .filter(column -> !header.isOther(column))
            .map(column -> cell(line, column));
    Optional<Heading> category =
        numbered.flatMap(text -> Heading.findCategory(text).stream()).findFirst();
    return category.or(
        () ->
            unlabelled(line, label)
                .filter(column -> column == header.category())
                .map(column -> cell(line, column))
                .filter(text -> !text.isEmpty() && !legend.isKnown(text))
                .map(Heading::unnumbered)
                .findFirst());
  }

  private boolean isDisplaced(Line line, Label label) {
    boolean labelAstray = !header.isLabel(label.numberAt()) || !header.isLabel(label.titleAt());
    boolean gradeAstray =
        unlabelled(line, label)
            .filter(column -> header.isLabel(column) || column >= header.cells().size())
            .anyMatch(column -> legend.isKnown(cell(line, column)));
    return labelAstray || gradeAstray;
  }

  /// In a displaced row as many marks side by side as there are years are those years' grades.
  /// Fewer can't be told apart: each counts where it stands, and the rest is missing.
  private List<Integer> gradeColumns(Line line, Label label, boolean displaced) {
    List<Integer> standing = List.copyOf(header.years().keySet());
    List<Integer> marks = marks(line, label);
    boolean inPlace = standing.stream().allMatch(column -> legend.isKnown(cell(line, column)));
    return displaced && !inPlace && isRun(marks) ? marks : standing;
  }

  private SequencedMap<FiscalYear, String> grades(Line line, Label label, List<Integer> columns) {
    List<FiscalYear> years = List.copyOf(header.years().values());
    SequencedMap<FiscalYear, String> grades = new LinkedHashMap<>();
    for (int i = 0; i < years.size(); i++) {
      int column = columns.get(i);
      grades.put(years.get(i), isLabelCell(column, line, label) ? "" : cell(line, column));
    }
    return grades;
  }

  private List<String> unclaimed(Line line, Label label, List<Integer> grades) {
    return unlabelled(line, label)
        .filter(column -> !header.isOther(column) && !grades.contains(column))
        .filter(column -> column != header.category() && !isLabelCell(column, line, label))
        .map(column -> cell(line, column))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private List<Integer> marks(Line line, Label label) {
    return unlabelled(line, label)
        .filter(column -> !header.isOther(column) && legend.isMark(cell(line, column)))
        .toList();
  }

  private boolean isRun(List<Integer> columns) {
    return columns.size() == header.years().size()
        && columns.getLast() - columns.getFirst() == columns.size() - 1;
  }

  private static boolean isLabelCell(int column, Line line, Label label) {
    return column == label.numberAt()
        || column == label.titleAt()
        || Heading.findCategory(cell(line, column)).isPresent();
  }

  private static Stream<Integer> unlabelled(Line line, Label label) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < line.cells().size(); column++) {
      if (column != label.numberAt() && column != label.titleAt()) {
        columns.add(column);
      }
    }
    return columns.stream();
  }

  private static int firstUsed(Line line) {
    return IntStream.range(0, line.cells().size())
        .filter(column -> !cell(line, column).isEmpty())
        .findFirst()
        .orElse(0);
  }

  private static String cell(Line line, int column) {
    return column < line.cells().size() ? line.cells().get(column).strip() : "";
  }
}
