package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurabe.core.evaluation.Attainment;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Refusal;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.time.Period;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.RationalWords;
import kurabe.web.words.RefusalWords;

/// The band that each indicator of an item falls into by itself: where they differ, one sees why
/// the
/// item's grade cannot be recomputed. The bands are the scheme's; the report prints only the item's
/// grade.
final class BandTable extends Composite<Div> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("指標"),
          Column.number("実績値"),
          Column.number("目標値"),
          Column.number("実績値÷目標値", "%"),
          Column.text("当たる区分"));

  private static final int DECIMALS = 1;

  private final IndicatorFacts facts;
  private final AttainmentBands scheme;
  private final Period period;

  BandTable(IndicatorFacts facts, AttainmentBands scheme, Period period) {
    this.facts = facts;
    this.scheme = scheme;
    this.period = period;
    FigureTable table = new FigureTable("取組「" + facts.owner().label() + "」の指標ごとに見た区分（参考）", COLUMNS);
    facts.owner().indicators().forEach(indicator -> row(table, indicator));
    getContent().add(table, new Paragraph("区分は評価方法を指標ごとに当てはめたもので、報告書が公表しているのは取組全体の評価だけです。"));
  }

  private void row(FigureTable table, Indicator indicator) {
    facts
        .edition()
        .index()
        .findObservation(indicator.key(), period)
        .map(Observation::value)
        .ifPresent(
            value -> {
              Attainment attainment = Attainment.of(indicator, value);
              table.addRow(
                  new Text(indicator.name()),
                  new ValueText(value),
                  target(indicator),
                  new Text(rate(attainment)),
                  band(attainment));
            });
  }

  private static Component target(Indicator indicator) {
    return indicator
        .target()
        .map(Target::value)
        .<Component>map(ValueText::new)
        .orElseGet(() -> new Text("なし"));
  }

  private static String rate(Attainment attainment) {
    return switch (attainment) {
      case Attainment.Attained attained -> RationalWords.rounded(attained.rate(), DECIMALS);
      case Attainment.NotAttainable _ -> "－";
    };
  }

  private Component band(Attainment attainment) {
    return switch (attainment) {
      case Attainment.Attained attained -> badge(attained);
      case Attainment.NotAttainable(Refusal reason) -> new Text(RefusalWords.of(reason));
    };
  }

  private Component badge(Attainment.Attained attained) {
    return scheme.bands().stream()
        .filter(band -> band.range().contains(attained.rate()))
        .findFirst()
        .map(this::badges)
        .orElseGet(() -> new Text("－"));
  }

  /// Several where people choose between grades within one band.
  private Component badges(Band band) {
    Div badges = new Div();
    band.labels()
        .forEach(label -> badges.add(new GradeBadge(scheme, new Outcome.Grade(label.text()))));
    return badges;
  }
}
