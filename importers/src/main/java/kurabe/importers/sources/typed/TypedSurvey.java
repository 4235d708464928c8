package kurabe.importers.sources.typed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import kurabe.core.document.Cell;
import kurabe.core.problem.Problem;
import kurabe.core.reference.Survey;
import kurabe.core.reference.SurveyCode;
import kurabe.core.source.Document;
import kurabe.core.source.Sha256;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.survey.Publication;
import kurabe.importers.table.ListTable;

/// The publication that a table was typed from: one table, one publication.
record TypedSurvey(ListTable table, ProblemLog problems) {

  private static final int CODE_DIGITS = 12;

  Survey read(Document document) {
    String title = text(TypedColumn.SOURCE).orElse("");
    if (title.isEmpty()) {
      new TypedCells(table, table.rows().getFirst()).reportUnreadable(TypedColumn.SOURCE, problems);
    }
    Publication publication =
        new Publication(
            text(TypedColumn.PUBLISHER).orElse(""),
            text(TypedColumn.URL),
            text(TypedColumn.LICENCE));
    TypedColumn.OF_THE_TABLE.forEach(this::checkSame);
    return new Survey(
        code(title + publication.publisher()),
        TypedSource.CODE,
        title,
        publication.of(document, title));
  }

  private Optional<String> text(TypedColumn column) {
    return cell(column).map(cell -> cell.text().strip());
  }

  private Optional<Cell> cell(TypedColumn column) {
    return table.rows().stream()
        .flatMap(row -> new TypedCells(table, row).find(column).stream())
        .findFirst();
  }

  private void checkSame(TypedColumn column) {
    String first = text(column).orElse("");
    table.rows().stream()
        .flatMap(row -> new TypedCells(table, row).find(column).stream())
        .filter(cell -> !cell.text().strip().equals(first))
        .findFirst()
        .ifPresent(
            cell ->
                problems.add(new Problem.MixedSources(cell.place(), first, cell.text().strip())));
  }

  /// Typed, or made from the publication's name, so that the same one has the same code.
  private SurveyCode code(String name) {
    SurveyCode made =
        new SurveyCode("table-" + Sha256.of(name.getBytes(UTF_8)).hex().substring(0, CODE_DIGITS));
    return cell(TypedColumn.SURVEY).map(cell -> code(cell, made)).orElse(made);
  }

  private SurveyCode code(Cell cell, SurveyCode made) {
    try {
      return new SurveyCode(cell.text().strip());
    } catch (IllegalArgumentException e) {
      problems.add(
          new Problem.UnreadableCell(
              cell.place(), "", TypedColumn.SURVEY.header(), cell.text().strip()));
      return made;
    }
  }
}
