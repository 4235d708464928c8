package kurabe.web.ui.crossing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kurabe.core.crossing.CrossedIndicator;
import kurabe.core.crossing.CrossedItem;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.figure.DisputeNote;
import kurabe.web.ui.figure.EvaluationText;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AggregateWords;
import kurabe.web.words.OutcomeWords;

/// Everything below one part of the plan: what its report prints, the figures, and what the scheme
/// says, with the calculation and the source one click away.
final class CrossTable extends Composite<Div> {

  private static final String NOT_PRINTED = "記載なし";

  private final CrossFacts facts;
  private final EvaluationScheme under;
  private final FigureTable table;

  CrossTable(CrossFacts facts, CrossedItem root) {
    this.facts = facts;
    under = facts.crossing().under();
    table = new FigureTable(root.item().label() + "：公表された評価と当てはめた評価", columns());
    if (root.counted() || !root.indicators().isEmpty()) {
      show(root);
    }
    root.children().forEach(this::show);
    getContent().addClassName("cross-table");
    getContent().add(table);
  }

  private List<Column> columns() {
    return List.of(
        Column.text("項目・" + facts.edition().plan().indicatorName()),
        Column.text("公表された評価"),
        Column.text("実績値と目標値"),
        Column.text("「" + under.name() + "」による評価"),
        Column.text("根拠"));
  }

  private void show(CrossedItem item) {
    if (item.counted()) {
      row(item);
    } else {
      table.startGroup(heading(item));
      item.indicators().forEach(this::row);
      if (!item.indicators().isEmpty()) {
        sum(item);
      }
    }
    item.children().forEach(this::show);
  }

  /// The part's name and what its units come to.
  private Component heading(CrossedItem item) {
    Span summary = new Span(AggregateWords.summary(item.aggregate(), under));
    summary.addClassName("aggregate");
    return new Div(link(item.item()), summary);
  }

  private void row(CrossedItem item) {
    Evaluation evaluation = item.evaluation().orElseThrow();
    table.addRow(
        link(item.item()),
        published(item.published()),
        item.indicators().isEmpty() ? absent("数値の記載なし") : figures(item.indicators()),
        new EvaluationText(evaluation, under),
        new Evidence(facts, evaluation, item.published(), item.indicators()));
  }

  private void row(CrossedIndicator one) {
    Anchor name =
        new Anchor(
            facts.edition().address().indicatorPath(one.indicator().key()), one.indicator().name());
    table.addRow(
        name,
        published(one.published()),
        new FigurePair(facts, one),
        new EvaluationText(one.evaluation(), under),
        new Evidence(facts, one.evaluation(), one.published(), List.of(one)));
  }

  /// The item as one, below the indicators that it is made of.
  private void sum(CrossedItem item) {
    Span name = new Span(facts.edition().levelName(item.item()) + "全体");
    name.addClassName("sum");
    item.evaluation()
        .ifPresent(
            evaluation ->
                table.addRow(
                    name,
                    published(item.published()),
                    new Span(),
                    new EvaluationText(evaluation, under),
                    new Evidence(facts, evaluation, item.published(), List.of())));
  }

  private Anchor link(PlanItem item) {
    return new Anchor(facts.edition().address().itemPath(item.key()), item.label());
  }

  private Component figures(List<CrossedIndicator> indicators) {
    Div all = new Div();
    indicators.forEach(one -> all.add(FigurePair.named(facts, one)));
    return all;
  }

  private Component published(Optional<PublishedEvaluation> verdict) {
    return verdict.map(this::published).orElseGet(() -> absent(NOT_PRINTED));
  }

  private Component published(PublishedEvaluation verdict) {
    return DisputeNote.besideOutcome(
        published(verdict.outcome()),
        facts.edition().audited(),
        verdict.subject(),
        verdict.period());
  }

  private Component published(Outcome outcome) {
    return facts.crossing().own() instanceof Graded graded
        ? new GradeBadge(graded, outcome)
        : new Text(OutcomeWords.of(outcome));
  }

  private static Component absent(String words) {
    Span absent = new Span(words);
    absent.addClassName("absent");
    return absent;
  }
}
