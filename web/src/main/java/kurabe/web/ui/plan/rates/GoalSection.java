package kurabe.web.ui.plan.rates;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.problem.Problem;
import kurabe.core.report.Goal;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.PlaceWords;

/// The plan's overall goals as far as the report prints figures for them, and how many it leaves
/// out.
final class GoalSection extends Composite<Section> {

  private static final String NAME = "基本目標";
  private static final List<Column> COLUMNS =
      List.of(Column.text(NAME), Column.number("値"), Column.text("時点"), Column.text("掲載箇所"));

  GoalSection(EditionFacts facts) {
    getContent().add(new H2(NAME));
    mismatch(facts)
        .map(it -> it.announced() + "項目中" + it.read() + "項目のみ数値の記載があります。記載のない項目は補っていません。")
        .map(Paragraph::new)
        .ifPresent(getContent()::add);
    List<Goal> goals = facts.edition().goals();
    if (!goals.isEmpty()) {
      getContent().add(table(goals));
    }
  }

  static boolean isPrinted(EditionFacts facts) {
    return !facts.edition().goals().isEmpty() || mismatch(facts).isPresent();
  }

  private static FigureTable table(List<Goal> goals) {
    FigureTable table = new FigureTable("報告書に記載された" + NAME + "の数値", COLUMNS);
    for (Goal goal : goals) {
      table.addRow(
          new Text(goal.name()),
          new ValueText(goal.value()),
          new Text(AsOfWords.of(goal.asOf())),
          new Text(PlaceWords.of(goal.citation().place())));
    }
    return table;
  }

  private static Optional<Problem.CountMismatch> mismatch(EditionFacts facts) {
    return facts.edition().problems().stream()
        .flatMap(
            problem -> problem instanceof Problem.CountMismatch it ? Stream.of(it) : Stream.empty())
        .filter(it -> it.what().equals(NAME))
        .findFirst();
  }
}
