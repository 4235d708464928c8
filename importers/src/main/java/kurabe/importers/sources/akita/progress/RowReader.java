package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Line;
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

  Row read(Line line) {
    Cells row = Cells.of(line);
    List<String> texts = row.used();
    if (texts.size() == 1 && isNote(texts.getFirst())) {
      return new Row.Note(line);
    }
    return texts.stream().distinct().count() == 1
        ? readAlone(row, texts.getFirst())
        : findLabel(row).map(label -> readGraded(row, label)).orElse(new Row.Unclear(line));
  }

  /// A row with one text, or one text repeated in all cells that it spans.
  private Row readAlone(Cells row, String text) {
    Optional<Heading> category = Heading.findCategory(text);
    if (category.isPresent()) {
      return new Row.Category(row.line(), category.get());
    }
    Optional<Label> label = findLabel(row);
    if (label.isPresent()) {
      return readGraded(row, label.get());
    }
    return isArea(row, text)
        ? new Row.Area(row.line(), areaName(text))
        : new Row.Unclear(row.line());
  }

  private boolean isArea(Cells row, String text) {
    int column = row.firstUsed();
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

  private Row readGraded(Cells row, Label label) {
    RowGrades grades = new RowGrades(header, legend, row, label);
    return new Row.Graded(
        row.line(),
        findCategory(row, label),
        label.heading(),
        grades.grades(),
        grades.isDisplaced(),
        grades.unclaimed());
  }

  /// The columns for labels first; a label pushed out of them is still known by its number.
  private Optional<Label> findLabel(Cells row) {
    Stream<Integer> elsewhere =
        row.columns().filter(column -> !header.isLabel(column) && !header.isOther(column));
    return Stream.concat(header.labels().stream(), elsewhere)
        .flatMap(column -> findLabel(row, column).stream())
        .findFirst();
  }

  private Optional<Label> findLabel(Cells row, int column) {
    String text = row.at(column);
    if (Heading.isNumber(text)) {
      return titleAfter(row, column)
          .map(at -> new Label(Heading.numbered(text, row.at(at)), column, at));
    }
    return Heading.findItem(text).map(heading -> new Label(heading, column, column));
  }

  private Optional<Integer> titleAfter(Cells row, int number) {
    return row.columns()
        .skip(number + 1L)
        .filter(column -> !row.at(column).isEmpty() && !header.isOther(column))
        .findFirst()
        .filter(column -> !legend.isKnown(row.at(column)));
  }

  /// A category without a number is known only by its column.
  private Optional<Heading> findCategory(Cells row, Label label) {
    Optional<Heading> numbered =
        label
            .otherColumns(row)
            .filter(column -> !header.isOther(column))
            .flatMap(column -> Heading.findCategory(row.at(column)).stream())
            .findFirst();
    return numbered.or(
        () ->
            label
                .otherColumns(row)
                .filter(column -> column == header.category())
                .map(row::at)
                .filter(text -> !text.isEmpty() && !legend.isKnown(text))
                .map(Heading::unnumbered)
                .findFirst());
  }
}
