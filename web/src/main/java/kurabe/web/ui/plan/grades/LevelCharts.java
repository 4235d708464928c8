package kurabe.web.ui.plan.grades;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.plan.PlanItem;
import kurabe.web.ui.edition.GradeClass;
import kurabe.web.ui.widget.Chart;
import kurabe.web.ui.widget.ChartCaption;
import kurabe.web.ui.widget.Figure;
import kurabe.web.ui.widget.Series;
import kurabe.web.ui.widget.StackedShares;
import kurabe.web.words.PeriodWords;

/// The grades of the newest period, part by part, for each level of the plan above the graded
/// items.
final class LevelCharts extends Composite<Section> {

  private final GradeBook book;

  LevelCharts(GradeBook book) {
    this.book = book;
    getContent().add(new H2("どこにどの評価が多いか"));
    int graded = book.items().stream().mapToInt(PlanItem::level).max().orElse(0);
    IntStream.range(0, graded).mapToObj(this::parts).forEach(this::chart);
  }

  private List<PlanItem> parts(int level) {
    return book.facts()
        .edition()
        .allItems()
        .filter(item -> item.level() == level && !graded(item).isEmpty())
        .toList();
  }

  private void chart(List<PlanItem> parts) {
    if (parts.isEmpty()) {
      return;
    }
    String period = PeriodWords.of(book.newest());
    String level = book.facts().levelName(parts.getFirst());
    ChartCaption caption =
        new ChartCaption(level + "別の評価の構成（" + period + "）", "件", book.facts().source());
    List<Series> series =
        book.classes(List.of(book.newest())).stream().map(one -> series(one, parts)).toList();
    List<String> labels = parts.stream().map(PlanItem::label).toList();
    getContent().add(new Chart(new StackedShares(caption, labels, series)));
  }

  private Series series(GradeClass one, List<PlanItem> parts) {
    List<Figure> figures = parts.stream().map(part -> count(one, part)).toList();
    return new Series(one.name(), figures, !one.isGrade());
  }

  private Figure count(GradeClass one, PlanItem part) {
    long count =
        graded(part).stream().filter(item -> book.classOf(item, book.newest()).equals(one)).count();
    return Figure.of(BigDecimal.valueOf(count), Long.toString(count));
  }

  private List<PlanItem> graded(PlanItem part) {
    return part.walk().filter(book.facts()::isRated).toList();
  }
}
