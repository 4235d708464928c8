package kurabe.web.ui.edition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Severity;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.ProblemWords;
import kurabe.web.words.SeverityWords;

/// What was wrong or doubtful when the report was read, the gravest first.
public final class ProblemList extends Composite<Div> {

  private static final List<Column> COLUMNS =
      List.of(Column.text("場所"), Column.text("重さ"), Column.text("内容"));

  public ProblemList(List<Problem> problems) {
    if (problems.isEmpty()) {
      getContent().add(new Paragraph("読み取りで気づいた問題はありません。"));
      return;
    }
    FigureTable table = new FigureTable("読み取りで気づいた問題", COLUMNS);
    problems.stream()
        .sorted(comparing(Problem::severity).reversed())
        .forEach(problem -> row(table, problem));
    getContent().addClassName("problems");
    getContent().add(table);
  }

  /// How many of each severity: `読み取りで気づいた問題: 注意 2件、参考 3件`.
  public static String summary(List<Problem> problems) {
    String counts =
        Stream.of(Severity.REFUSAL, Severity.WARNING, Severity.INFO)
            .filter(severity -> count(problems, severity) > 0)
            .map(severity -> SeverityWords.of(severity) + " " + count(problems, severity) + "件")
            .collect(joining("、"));
    return "読み取りで気づいた問題: " + (counts.isEmpty() ? "なし" : counts);
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static void row(FigureTable table, Problem problem) {
    table.addRow(
        PlaceWords.of(problem.place()),
        SeverityWords.of(problem.severity()),
        ProblemWords.of(problem));
  }
}
