package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import kurabe.core.comparing.CrossedEdition;
import kurabe.core.crossing.Aggregate;
import kurabe.core.crossing.LabelCount;
import kurabe.core.plan.Plan;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.web.ui.crossing.UnderAddress;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AggregateWords;
import kurabe.web.words.BodyNames;
import kurabe.web.words.PeriodWords;

/// Every plan under one scheme: counts that add up, or means, side by side.
final class UnderSection extends Composite<Section> {

  private final EvaluationScheme under;
  private final BodyNames names;
  private final List<Label> labels;

  /// @param crossed at least one
  UnderSection(List<CrossedEdition> crossed, BodyNames names) {
    this.names = names;
    under = crossed.getFirst().crossing().under();
    labels = under instanceof Graded graded ? graded.labels().reversed() : List.of();
    FigureTable table = new FigureTable("「" + under.name() + "」を当てはめた結果（件数）", columns());
    crossed.forEach(one -> row(table, one));
    Paragraph note = new Paragraph("計画ごとに単位も目標も異なるため、件数や平均の大小は計画の優劣を表しません。幅のある件は、ありうる範囲で示します。");
    note.addClassName("statement");
    getContent().addClassName("under");
    getContent().add(new H2("共通の評価方法を当てはめると"), table, note);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("計画"));
    columns.add(Column.number("合計"));
    columns.add(Column.number("評価"));
    columns.add(Column.number("幅"));
    columns.add(Column.number("評価できない"));
    labels.forEach(label -> columns.add(Column.number(label.text())));
    if (labels.isEmpty()) {
      columns.add(Column.text("平均"));
    }
    columns.add(Column.text("内訳"));
    return columns;
  }

  private void row(FigureTable table, CrossedEdition one) {
    Aggregate total = one.crossing().total();
    List<Component> cells = new ArrayList<>();
    cells.add(number(total.units()));
    cells.add(number(total.evaluated()));
    cells.add(number(total.boundedUnits()));
    cells.add(number(total.refusedUnits()));
    total.labels().reversed().forEach(label -> cells.add(share(label, total)));
    if (labels.isEmpty()) {
      cells.add(
          new Text(
              total
                  .mean()
                  .map(mean -> AggregateWords.mean(mean, total.units(), under))
                  .orElse("平均なし")));
    }
    Plan plan = one.edition().edition().head().plan();
    cells.add(new Anchor(UnderAddress.of(plan.code(), under.code()).path(), "項目ごとに見る"));
    table.addRow(heading(one, plan), cells.toArray(Component[]::new));
  }

  private Component heading(CrossedEdition one, Plan plan) {
    Span when = new Span(PeriodWords.of(one.crossing().period()));
    when.addClassName("as-of");
    return new Div(new Text(names.of(plan.jurisdiction()) + "「" + plan.title() + "」 "), when);
  }

  private static Component share(LabelCount label, Aggregate total) {
    Div cell = new Div(new Text(AggregateWords.count(label)));
    if (total.units() > 0) {
      Span share = new Span("（" + AggregateWords.share(label, total) + "）");
      share.addClassName("unit");
      cell.add(share);
    }
    return cell;
  }

  private static Text number(int count) {
    return new Text(Integer.toString(count));
  }
}
