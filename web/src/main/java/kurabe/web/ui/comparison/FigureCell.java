package kurabe.web.ui.comparison;

import kurabe.core.comparing.ComparedIndicator;
import kurabe.core.comparing.ComparedItem;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Target;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.web.ui.figure.GradeBadge;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.ValueWords;

/// An indicator's value, target and verdict under its plan's own scheme.
final class FigureCell extends FigureLines {

  FigureCell(EvaluationScheme scheme, ComparedItem item, ComparedIndicator indicator) {
    indicator
        .newest()
        .ifPresentOrElse(
            newest -> addMain("実績値", newest.value(), newest.asOf()), () -> add("実績値", "記載なし"));
    add("目標", target(indicator));
    indicator.rate().ifPresent(rate -> add("達成率", OutcomeWords.of(rate.outcome())));
    if (scheme instanceof Graded graded) {
      item.verdict().ifPresent(verdict -> add("取組の評価", badge(graded, verdict)));
    }
  }

  private static String target(ComparedIndicator indicator) {
    return indicator.indicator().target().map(Target::value).map(ValueWords::of).orElse("なし");
  }

  private static GradeBadge badge(Graded graded, PublishedEvaluation verdict) {
    return new GradeBadge(graded, verdict.outcome());
  }
}
