package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.comparing.CrossedEdition;
import kurabe.core.crossing.Aggregate;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.crossing.CrossedIndicator;
import kurabe.core.crossing.CrossedItem;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Target;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Observation;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.words.AggregateWords;
import kurabe.web.words.EvaluationWords;
import kurabe.web.words.LossWords;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.ValueWords;

/// An edition under a scheme in plain text: the whole first, then what is lost, then item by item.
final class UnderText {

  private static final int WIDEST_CELL = 48;
  private static final String INDENT = "  ";

  private final CrossEvaluation crossing;
  private final TextTable table = new TextTable(WIDEST_CELL);

  private UnderText(CrossEvaluation crossing) {
    this.crossing = crossing;
  }

  static List<String> of(CrossedEdition one) {
    return new UnderText(one.crossing()).lines(one.edition().edition().head());
  }

  private List<String> lines(EditionHead head) {
    List<String> lines = new ArrayList<>();
    lines.add("【" + head.plan().title() + "】" + PeriodWords.of(crossing.period()));
    lines.add("公表: " + crossing.own().name());
    lines.add("当てはめ: " + crossing.under().name());
    lines.addAll(totals(crossing.total()));
    lines.addAll(losses());
    table.row(List.of(List.of("項目・指標"), List.of("実績値／目標値"), List.of("公表"), List.of("当てはめ")));
    crossing.items().forEach(item -> rows(item, ""));
    lines.addAll(table.lines());
    return lines;
  }

  private List<String> totals(Aggregate total) {
    List<String> lines = new ArrayList<>();
    lines.add("件数: " + AggregateWords.counts(total));
    total.labels().stream()
        .map(
            label ->
                INDENT
                    + label.label().text()
                    + " "
                    + AggregateWords.count(label)
                    + "（"
                    + AggregateWords.share(label, total)
                    + "）")
        .forEach(lines::add);
    total
        .mean()
        .map(mean -> INDENT + AggregateWords.mean(mean, total.units(), crossing.under()))
        .ifPresent(lines::add);
    return lines;
  }

  private List<String> losses() {
    List<String> lines = new ArrayList<>();
    lines.add("失われるもの:" + (crossing.losses().isEmpty() ? " なし" : ""));
    crossing.losses().forEach(loss -> lines.add(INDENT + LossWords.of(loss)));
    return lines;
  }

  private void rows(CrossedItem item, String indent) {
    String under =
        item.evaluation()
            .map(this::under)
            .orElseGet(() -> AggregateWords.summary(item.aggregate(), crossing.under()));
    row(indent + item.item().label(), "", published(item.published()), under);
    item.indicators().forEach(indicator -> row(indicator, indent + INDENT + "・"));
    item.children().forEach(child -> rows(child, indent + INDENT));
  }

  private void row(CrossedIndicator one, String indent) {
    String under = one.counted() ? under(one.evaluation()) : "";
    row(indent + one.indicator().name(), figures(one), published(one.published()), under);
  }

  private void row(String name, String figures, String published, String under) {
    table.row(List.of(List.of(name), List.of(figures), List.of(published), List.of(under)));
  }

  private static String figures(CrossedIndicator one) {
    String value = one.observation().map(Observation::value).map(ValueWords::of).orElse("記載なし");
    String target = one.indicator().target().map(Target::value).map(ValueWords::of).orElse("目標値なし");
    return value + "／" + target;
  }

  private static String published(Optional<PublishedEvaluation> verdict) {
    return verdict.map(PublishedEvaluation::outcome).map(OutcomeWords::of).orElse("");
  }

  private String under(Evaluation evaluation) {
    EvaluationScheme under = crossing.under();
    return EvaluationWords.of(evaluation, under);
  }
}
