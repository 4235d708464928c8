package kurabe.web.ui.plan.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.GradeTiles;
import kurabe.web.ui.plan.tree.ValueBody;

/// A plan that judges itself by grades: how many of each, where, what changed, and every item.
public final class GradedBody extends Div {

  public GradedBody(EditionFacts facts, Graded scheme) {
    add(new Section(new H2("評価の内訳"), new GradeTiles(facts, scheme)));
    GradeBook book = new GradeBook(facts, scheme);
    if (book.items().isEmpty()) {
      add(new ValueBody(facts));
    } else {
      book.findPrevious().ifPresent(previous -> add(new ChangeSection(book, previous)));
      add(new LevelCharts(book), new ItemSection(book));
    }
  }
}
