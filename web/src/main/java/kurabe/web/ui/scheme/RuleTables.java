package kurabe.web.ui.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import kurabe.core.evaluation.Outcome;
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.JudgedLabels;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Points;
import kurabe.core.scheme.Points.Component.ByJudgement;
import kurabe.core.scheme.Points.Component.ByRate;
import kurabe.core.scheme.TwoAxes;
import kurabe.core.scheme.Unrated;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.BandWords;
import kurabe.web.words.MeasureWords;
import kurabe.web.words.RationalWords;
import kurabe.web.words.WhenWords;

/// A scheme's limits, labels and points as tables, best first.
final class RuleTables extends Composite<Div> {

  private static final String LABEL = "評価";
  private static final String MEANING = "意味";

  RuleTables(EvaluationScheme scheme) {
    getContent().addClassName("rule-tables");
    show(scheme);
  }

  private void show(EvaluationScheme scheme) {
    switch (scheme) {
      case AttainmentBands bands ->
          bands(bands, bands.bands(), MeasureWords.of(bands.measure()), "%");
      case BaselineDirection direction -> rungs(direction);
      case Points points -> points(points);
      case TwoAxes axes -> axes(axes);
      case JudgedLabels judged -> labels(judged, "評価の区分");
      case CappedAttainmentMean _, Unrated _ -> {}
    }
    if (scheme instanceof Graded graded && !graded.notRated().isEmpty()) {
      notRated(graded);
    }
  }

  private void bands(Graded scheme, List<Band> bands, String measure, String unit) {
    FigureTable table =
        table("評価の区分", Column.text(LABEL), Column.text(MEANING), Column.text(measure));
    for (Band band : bands.reversed()) {
      for (Label label : band.labels().reversed()) {
        table.addRow(
            badge(scheme, label),
            new Text(label.meaning()),
            new Text(BandWords.of(band.range(), unit)));
      }
    }
  }

  private void rungs(BaselineDirection scheme) {
    FigureTable table =
        table("評価の区分", Column.text(LABEL), Column.text(MEANING), Column.text("当てはまる場合"));
    for (BaselineDirection.Rung rung : scheme.rungs().reversed()) {
      table.addRow(
          badge(scheme, rung.label()),
          new Text(rung.label().meaning()),
          new Text(WhenWords.of(rung.when())));
    }
  }

  private void points(Points scheme) {
    for (Points.Component component : scheme.components()) {
      switch (component) {
        case ByRate rate -> awards(rate);
        case ByJudgement judged -> grants(judged);
      }
    }
    if (scheme.bands().isEmpty()) {
      labels(scheme, "評価の区分（境目は公表されていません）");
    } else {
      bands(scheme, scheme.bands(), "点数", "点");
    }
  }

  private void awards(ByRate component) {
    FigureTable table =
        table(
            "「" + component.name() + "」の点数",
            Column.text(MeasureWords.of(component.measure())),
            Column.number("点数", "点"));
    component
        .awards()
        .reversed()
        .forEach(
            award -> table.addRow(BandWords.of(award.range()), RationalWords.of(award.points())));
  }

  private void grants(ByJudgement component) {
    FigureTable table =
        table(
            "「" + component.name() + "」の点数",
            Column.text("判断"),
            Column.text(MEANING),
            Column.number("点数", "点"));
    component
        .grants()
        .reversed()
        .forEach(
            grant ->
                table.addRow(
                    grant.label().text(),
                    grant.label().meaning(),
                    RationalWords.of(grant.points())));
  }

  private void axes(TwoAxes scheme) {
    for (TwoAxes.Axis axis : List.of(scheme.first(), scheme.second())) {
      Div part = new Div(new H3("軸「" + axis.name() + "」"));
      part.add(new RuleTables(axis.scheme()));
      getContent().add(part);
    }
    if (!scheme.cells().isEmpty()) {
      matrix(scheme);
    }
  }

  private void matrix(TwoAxes scheme) {
    FigureTable table =
        table(
            "組み合わせと評価",
            Column.text(scheme.first().name()),
            Column.text(scheme.second().name()),
            Column.text(LABEL));
    scheme
        .cells()
        .forEach(
            cell ->
                table.addRow(
                    new Text(cell.first()), new Text(cell.second()), badge(scheme, cell.label())));
  }

  private void labels(Graded scheme, String caption) {
    if (!scheme.labels().isEmpty()) {
      FigureTable table = table(caption, Column.text(LABEL), Column.text(MEANING));
      scheme
          .labels()
          .reversed()
          .forEach(label -> table.addRow(badge(scheme, label), new Text(label.meaning())));
    }
  }

  private void notRated(Graded scheme) {
    FigureTable table = table("評価なしを表す記号", Column.text("記号"), Column.text(MEANING));
    for (Label mark : scheme.notRated()) {
      table.addRow(
          new GradeBadge(scheme, new Outcome.NotRated(mark.text())), new Text(mark.meaning()));
    }
  }

  private FigureTable table(String caption, Column... columns) {
    FigureTable table = new FigureTable(caption, List.of(columns));
    getContent().add(table);
    return table;
  }

  private static Component badge(Graded scheme, Label label) {
    return new GradeBadge(scheme, new Outcome.Grade(label.text()));
  }
}
