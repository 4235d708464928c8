package kurabe.web.ui.comparison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.comparing.ComparedItem;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Target;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.ui.figure.ValueText;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.ValueWords;

/// An indicator's value, target and verdict under its plan's own scheme.
final class FigureCell extends Composite<Div> {

  FigureCell(EvaluationScheme scheme, ComparedItem item, ComparedIndicator indicator) {
    getContent().addClassName("figures");
    getContent()
        .add(
            indicator
                .newest()
                .map(ValueText::new)
                .<Component>map(Component.class::cast)
                .orElseGet(() -> new Text("実績値の記載なし")));
    line("目標", new Text(target(indicator)));
    indicator.rate().ifPresent(rate -> line("達成率", new Text(OutcomeWords.of(rate.outcome()))));
    if (scheme instanceof Graded graded) {
      item.verdict().ifPresent(verdict -> line("取組の評価", badge(graded, verdict)));
    }
  }

  private static String target(ComparedIndicator indicator) {
    return indicator.indicator().target().map(Target::value).map(ValueWords::of).orElse("なし");
  }

  private static Component badge(Graded graded, PublishedEvaluation verdict) {
    return new GradeBadge(graded, verdict.outcome());
  }

  private void line(String label, Component what) {
    Span name = new Span(label);
    name.addClassName("label");
    getContent().add(new Div(name, what));
  }
}
