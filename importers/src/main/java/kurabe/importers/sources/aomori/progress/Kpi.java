package kurabe.importers.sources.aomori.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;

/// A KPI as read: its table, the indicators of its rows, the indices of its closing row.
record Kpi(KpiTable table, ItemKey key, List<IndicatorRow> rows, List<KpiIndex> indices) {

  static final int LEVEL = 1;

  static Kpi read(KpiTable table, Optional<Period> due, ProblemLog log) {
    ItemKey key = ItemKey.named(table.heading().field(), table.title());
    List<IndicatorRow> rows = new ArrayList<>();
    String source = "";
    int above = 0;
    for (Row row : table.rows()) {
      String ditto = table.skipsBetween(above, row.line().number()) ? "" : source;
      IndicatorRow read = new RowReader(key, row, due, log).read(table.header().periods(), ditto);
      source = read.indicator().dataSource();
      above = row.line().number();
      rows.add(read);
    }
    return new Kpi(table, key, List.copyOf(rows), IndexReader.read(table, log));
  }

  boolean isCalled(String title) {
    return LooseName.same(table.title(), title);
  }

  /// Without a number: `KPI①` starts again in every field, so that nobody knows a KPI by it.
  PlanItem item() {
    return new PlanItem(
        key,
        LEVEL,
        "",
        table.title(),
        "",
        rows.stream().map(IndicatorRow::indicator).toList(),
        List.of(),
        table.titleLine().citation());
  }

  /// The indicators' rates and then the KPI's own indices, as the table has them.
  Stream<PublishedEvaluation> evaluations() {
    Stream<PublishedEvaluation> own =
        indices.stream()
            .map(
                index ->
                    new PublishedEvaluation(
                        new Subject.OfItem(key),
                        index.period(),
                        index.outcome(),
                        index.difference(),
                        table.closing().citation()));
    return Stream.concat(rows.stream().flatMap(row -> row.evaluations().stream()), own);
  }
}
