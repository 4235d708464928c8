package kurabe.importers.sources.akita.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import kurabe.core.time.Period.FiscalYear;

/// Which cells of an initiative's row are which years' grades.
final class RowGrades {

  private final GradeHeader header;
  private final Legend legend;
  private final Cells row;
  private final Label label;

  RowGrades(GradeHeader header, Legend legend, Cells row, Label label) {
    this.header = header;
    this.legend = legend;
    this.row = row;
    this.label = label;
  }

  /// Whether the label stands outside its columns, or a grade inside them or beyond the header.
  boolean isDisplaced() {
    boolean labelAstray = !header.isLabel(label.numberAt()) || !header.isLabel(label.titleAt());
    boolean gradeAstray =
        label
            .otherColumns(row)
            .filter(column -> header.isLabel(column) || column >= header.cells().size())
            .anyMatch(column -> legend.isKnown(row.at(column)));
    return labelAstray || gradeAstray;
  }

  /// The text of the cell for every year, empty where none stands.
  SequencedMap<FiscalYear, String> grades() {
    List<Integer> columns = columns();
    List<FiscalYear> years = List.copyOf(header.years().values());
    SequencedMap<FiscalYear, String> grades = new LinkedHashMap<>();
    for (int i = 0; i < years.size(); i++) {
      int column = columns.get(i);
      grades.put(years.get(i), isLabelled(column) ? "" : row.at(column));
    }
    return grades;
  }

  /// Texts in the row that are neither label nor grade, and in no column that the header names.
  List<String> unclaimed() {
    List<Integer> grades = columns();
    return label
        .otherColumns(row)
        .filter(column -> !header.isOther(column) && !grades.contains(column))
        .filter(column -> column != header.category() && !isLabelled(column))
        .map(row::at)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /// In a displaced row as many marks side by side as there are years are those years' grades.
  /// Fewer can't be told apart: each counts where it stands, and the rest is missing.
  private List<Integer> columns() {
    List<Integer> standing = List.copyOf(header.years().keySet());
    boolean inPlace = standing.stream().allMatch(column -> legend.isKnown(row.at(column)));
    List<Integer> marks =
        label
            .otherColumns(row)
            .filter(column -> !header.isOther(column) && legend.isMark(row.at(column)))
            .toList();
    return isDisplaced() && !inPlace && isRun(marks) ? marks : standing;
  }

  private boolean isRun(List<Integer> columns) {
    return columns.size() == header.years().size()
        && columns.getLast() - columns.getFirst() == columns.size() - 1;
  }

  private boolean isLabelled(int column) {
    return label.standsIn(column) || Heading.findCategory(row.at(column)).isPresent();
  }
}
