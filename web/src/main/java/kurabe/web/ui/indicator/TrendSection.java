package kurabe.web.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.evaluation.Withholding;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Quantity;
import kurabe.core.time.Period;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.widget.Chart;
import kurabe.web.ui.widget.ChartCaption;
import kurabe.web.ui.widget.Figure;
import kurabe.web.ui.widget.Level;
import kurabe.web.ui.widget.Series;
import kurabe.web.ui.widget.TargetLine;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.QuantityWords;
import kurabe.web.words.ValueWords;
import kurabe.web.words.WithholdingWords;

/// The indicator over all editions, with its target and the national value.
final class TrendSection extends Composite<Section> {

  /// A line takes two points.
  private static final int ENOUGH = 2;

  private final IndicatorFacts facts;
  private final Trend trend;

  TrendSection(IndicatorFacts facts, List<SeriesPoint> series) {
    this.facts = facts;
    trend = Trend.of(series);
    getContent().add(new H2("推移"));
    if (!trend.isOneUnit()) {
      getContent().add(new Paragraph(WithholdingWords.of(Withholding.UNIT_CHANGED)));
    } else if (trend.figures() < ENOUGH) {
      getContent().add(new Paragraph("数値が公表された時点が2つ以上ないため、推移はまだ示せません。"));
    } else {
      getContent().add(new Chart(line()));
    }
    trend.remarks().stream().map(Paragraph::new).forEach(getContent()::add);
    if (trend.editions().size() > 1) {
      getContent().add(new Paragraph("この指標が載っている版:"), editions());
    }
  }

  private TargetLine line() {
    return new TargetLine(
        new ChartCaption(
            facts.indicator().name() + "の推移",
            facts.indicator().unit().symbol(),
            facts.edition().source()),
        trend.points().stream().map(TrendSection::period).toList(),
        List.of(Series.of("実績値", trend.points().stream().map(TrendSection::figure).toList())),
        facts.indicator().target().flatMap(this::target),
        facts.references().stream()
            .filter(one -> isDrawn(one.value()))
            .findFirst()
            .map(
                one ->
                    new Level(
                        facts.edition().names().of(one.scope())
                            + "（"
                            + AsOfWords.of(one.asOf())
                            + "）",
                        figure(one.value()))));
  }

  private Optional<Level> target(Target target) {
    String due = target.due().map(until -> "（" + PeriodWords.of(until) + "）").orElse("");
    return target
        .value()
        .findQuantity()
        .filter(this::isDrawn)
        .map(value -> new Level("目標" + due, figure(value)));
  }

  private boolean isDrawn(Quantity quantity) {
    return quantity.unit().equals(facts.indicator().unit());
  }

  private UnorderedList editions() {
    UnorderedList list = new UnorderedList();
    trend.editions().forEach(edition -> list.add(new ListItem(link(edition))));
    return list;
  }

  private Anchor link(Period edition) {
    return new Anchor(
        PlanAddress.of(facts.edition().plan().code())
            .withEdition(edition)
            .indicatorPath(facts.indicator().key()),
        PeriodWords.of(edition) + "の版");
  }

  private static String period(SeriesPoint point) {
    return PeriodWords.of(point.observation().period());
  }

  private static Figure figure(SeriesPoint point) {
    return Trend.quantity(point)
        .map(TrendSection::figure)
        .orElseGet(() -> Figure.absent(ValueWords.of(point.observation().value())));
  }

  private static Figure figure(Quantity quantity) {
    return Figure.of(quantity.value(), QuantityWords.digits(quantity));
  }
}
