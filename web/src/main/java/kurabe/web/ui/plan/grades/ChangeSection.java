package kurabe.web.ui.plan.grades;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.IntPredicate;
import kurabe.core.evaluation.Difference;
import kurabe.core.plan.PlanItem;
import kurabe.core.time.Period;
import kurabe.web.words.PeriodWords;

/// What moved since the previous period: from which grade to which, and which items.
final class ChangeSection extends Composite<Section> {

  private final GradeBook book;

  ChangeSection(GradeBook book, Period previous) {
    this.book = book;
    String span = PeriodWords.of(previous) + "から" + PeriodWords.of(book.newest());
    List<PlanItem> up = moved(steps -> steps > 0);
    List<PlanItem> down = moved(steps -> steps < 0);
    List<PlanItem> same = moved(steps -> steps == 0);
    Div lists = new Div(list("評価が上がったもの", up, previous), list("評価が下がったもの", down, previous));
    lists.addClassName("moves");
    getContent()
        .add(
            new H2(span + "への変化"),
            new Paragraph(sentence(up.size(), down.size(), same.size())),
            new ChangeMatrix(book, previous),
            lists);
  }

  private String sentence(int up, int down, int same) {
    int withheld = book.items().size() - up - down - same;
    String rest = withheld == 0 ? "" : "どちらかの年度の評価がなく、変化を示せないもの" + withheld + "件。";
    return "上がったもの" + up + "件、下がったもの" + down + "件、変わらないもの" + same + "件。" + rest;
  }

  private List<PlanItem> moved(IntPredicate way) {
    return book.items().stream()
        .filter(item -> book.change(item) instanceof Difference.Moved(int steps) && way.test(steps))
        .toList();
  }

  private Component list(String title, List<PlanItem> items, Period previous) {
    return new MoveList(book, title, items, previous);
  }
}
