package kurabe.web.ui.crossing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import kurabe.core.crossing.Aggregate;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.crossing.LabelCount;
import kurabe.core.evaluation.BoundReason;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Refusal;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AggregateWords;
import kurabe.web.words.BoundReasonWords;
import kurabe.web.words.RefusalWords;

/// How many units have a verdict, bounds or neither, and what the verdicts are: numbers that add
/// up.
final class TotalSection extends Composite<Section> {

  TotalSection(CrossEvaluation crossing) {
    Aggregate total = crossing.total();
    getContent().addClassName("totals");
    getContent().add(new H2("全体"), counts(total));
    if (!total.labels().isEmpty() && total.units() > 0) {
      getContent().add(labels(crossing.under(), total));
    }
    total.mean().ifPresent(mean -> getContent().add(mean(crossing, total)));
  }

  private static FigureTable counts(Aggregate total) {
    FigureTable table =
        new FigureTable(
            "当てはめの結果（件数）", List.of(Column.text("結果"), Column.number("件数"), Column.text("理由")));
    table.addRow("評価", Integer.toString(total.evaluated()), "");
    if (total.bounded().isEmpty()) {
      table.addRow("幅でだけ評価", "0", "");
    }
    for (Map.Entry<BoundReason, Long> one : total.bounded().entrySet()) {
      table.addRow("幅でだけ評価", one.getValue().toString(), BoundReasonWords.of(one.getKey()));
    }
    if (total.refused().isEmpty()) {
      table.addRow("評価できない", "0", "");
    }
    for (Map.Entry<Refusal, Long> one : total.refused().entrySet()) {
      table.addRow("評価できない", one.getValue().toString(), RefusalWords.of(one.getKey()));
    }
    table.addRow("合計", Integer.toString(total.units()), "");
    return table;
  }

  private static FigureTable labels(EvaluationScheme under, Aggregate total) {
    FigureTable table =
        new FigureTable(
            "評価ごとの件数と割合（良い順）",
            List.of(
                Column.text("評価"),
                Column.text("意味"),
                Column.number("件数"),
                Column.number("全" + total.units() + "件に占める割合")));
    for (LabelCount label : total.labels().reversed()) {
      table.addRow(
          badge(under, label),
          new Text(label.label().meaning()),
          new Text(AggregateWords.count(label)),
          new Text(AggregateWords.share(label, total)));
    }
    return table;
  }

  private static Component badge(EvaluationScheme under, LabelCount label) {
    return under instanceof Graded graded
        ? new GradeBadge(graded, new Outcome.Grade(label.label().text()))
        : new Text(label.label().text());
  }

  private static Paragraph mean(CrossEvaluation crossing, Aggregate total) {
    Paragraph paragraph =
        new Paragraph(
            total
                .mean()
                .map(mean -> AggregateWords.mean(mean, total.units(), crossing.under()))
                .orElse(""));
    paragraph.addClassName("mean");
    if (total.boundedUnits() > 0) {
      paragraph.add(new Text("。幅のある件を含むため、平均も幅で示します。"));
    }
    return paragraph;
  }
}
