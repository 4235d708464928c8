package kurabe.web.ui.profile;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.PlaceWords;
import kurabe.web.words.ValueWords;

/// The first items and indicators as they were read.
final class TrialTable extends Composite<Div> {

  private static final int ROWS = 40;
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("項目・指標"),
          Column.text("属する項目"),
          Column.text("目標値"),
          Column.text("実績値"),
          Column.text("評価"),
          Column.text("場所"));

  private final EditionIndex index;

  private record Row(
      String name, String path, String target, String values, String verdicts, String place) {}

  TrialTable(Edition edition) {
    index = new EditionIndex(edition);
    FigureTable table = new FigureTable("読み取った内容（はじめの" + ROWS + "行まで）", COLUMNS);
    edition
        .allItems()
        .flatMap(this::rows)
        .limit(ROWS)
        .forEach(
            row ->
                table.addRow(
                    row.name(),
                    row.path(),
                    row.target(),
                    row.values(),
                    row.verdicts(),
                    row.place()));
    getContent().add(table);
  }

  private Stream<Row> rows(PlanItem item) {
    Row own =
        new Row(
            item.label(),
            path(item, 1),
            "",
            "",
            verdicts(new Subject.OfItem(item.key())),
            PlaceWords.of(item.citation().place()));
    return Stream.concat(Stream.of(own), item.indicators().stream().map(one -> row(one, item)));
  }

  private Row row(Indicator indicator, PlanItem item) {
    return new Row(
        indicator.name(),
        path(item, 0),
        indicator.target().map(target -> ValueWords.of(target.value())).orElse(""),
        index.listObservations(indicator.key()).stream()
            .map(one -> PeriodWords.of(one.period()) + " " + ValueWords.of(one.value()))
            .collect(joining("、")),
        verdicts(new Subject.OfIndicator(indicator.key())),
        PlaceWords.of(indicator.citation().place()));
  }

  private String path(PlanItem item, int without) {
    List<PlanItem> path = index.listPath(item);
    return path.subList(0, path.size() - without).stream()
        .map(PlanItem::label)
        .collect(joining(" › "));
  }

  private String verdicts(Subject subject) {
    return index.listEvaluations(subject).stream()
        .map(one -> PeriodWords.of(one.period()) + " " + OutcomeWords.of(one.outcome()))
        .collect(joining("、"));
  }
}
