package kurabe.web.ui.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import kurabe.core.authoring.SchemeCheck;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.catalog.Fault;
import kurabe.core.comparing.CrossEvaluator;
import kurabe.core.crossing.CrossEvaluation;
import kurabe.core.crossing.CrossedUnit;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.EditionIndex;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.figure.EvaluationText;
import kurabe.web.ui.widget.Column;
import kurabe.web.ui.widget.FigureTable;
import kurabe.web.words.AggregateWords;
import kurabe.web.words.LossWords;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.SchemeWords;

/// What a text would make of a published edition, or all that is wrong with it. Told again with
/// every change.
final class Preview extends Composite<Section> {

  private static final int ROWS = 10;

  private final CrossEvaluator evaluator;
  private final Div result = new Div();

  Preview(CrossEvaluator evaluator) {
    this.evaluator = evaluator;
    result.getElement().setAttribute("aria-live", "polite");
    getContent().addClassName("preview");
    getContent().add(new H2("試しに当てはめた結果"), result);
  }

  /// @param edition to try it on; empty while nothing is published
  void show(String yaml, Optional<AuditedEdition> edition) {
    result.removeAll();
    switch (SchemeEditing.check("scheme.yml", yaml)) {
      case SchemeCheck.Faulty(List<Fault> faults) -> faulty(faults);
      case SchemeCheck.Sound(EvaluationScheme scheme) ->
          edition.ifPresentOrElse(one -> sound(scheme, one), () -> sound(scheme));
    }
  }

  private void faulty(List<Fault> faults) {
    Paragraph lead = new Paragraph(faults.size() + "件の誤りがあります。");
    lead.addClassName("alert");
    result.add(lead, new FaultList(faults));
  }

  private void sound(EvaluationScheme scheme) {
    result.add(new Paragraph("定義に誤りはありません（" + SchemeWords.kind(scheme) + "）。計画の報告を取り込むと、ここで試せます。"));
  }

  private void sound(EvaluationScheme scheme, AuditedEdition edition) {
    CrossEvaluation crossing = evaluator.evaluate(edition, scheme);
    String plan = edition.edition().head().plan().title();
    result.add(
        new Paragraph("定義に誤りはありません（" + SchemeWords.kind(scheme) + "）。"),
        new H3(plan + "（" + PeriodWords.of(crossing.period()) + "）に当てはめると"),
        new Paragraph(AggregateWords.counts(crossing.total())),
        new Paragraph(AggregateWords.summary(crossing.total(), scheme)));
    crossing.losses().forEach(loss -> result.add(new Paragraph(LossWords.of(loss))));
    result.add(rows(crossing, edition));
  }

  private static FigureTable rows(CrossEvaluation crossing, AuditedEdition edition) {
    List<CrossedUnit> units = crossing.units().toList();
    int shown = Math.min(ROWS, units.size());
    FigureTable table =
        new FigureTable(
            "はじめの" + shown + "件（全" + units.size() + "件中）",
            List.of(Column.text("項目・指標"), Column.text("公表された評価"), Column.text("この定義による評価")));
    units.stream().limit(ROWS).forEach(unit -> row(table, unit, crossing, edition));
    return table;
  }

  private static void row(
      FigureTable table, CrossedUnit unit, CrossEvaluation crossing, AuditedEdition edition) {
    table.addRow(
        link(unit.subject(), edition),
        new Text(unit.published().map(OutcomeWords::of).orElse("記載なし")),
        new EvaluationText(unit.evaluation(), crossing.under()));
  }

  private static Anchor link(Subject subject, AuditedEdition edition) {
    PlanAddress address = PlanAddress.of(edition.edition().head().plan().code());
    EditionIndex index = edition.index();
    Anchor link =
        switch (subject) {
          case Subject.OfItem(var key) ->
              new Anchor(
                  address.itemPath(key), index.findItem(key).map(PlanItem::label).orElseThrow());
          case Subject.OfIndicator(var key) ->
              new Anchor(
                  address.indicatorPath(key),
                  index.findIndicator(key).map(Indicator::name).orElseThrow());
        };
    link.getElement().setAttribute("target", "_blank");
    return link;
  }
}
