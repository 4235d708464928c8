package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurabe.core.evaluation.Bounds;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.Result;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.web.words.BoundReasonWords;
import kurabe.web.words.EvaluationWords;
import kurabe.web.words.RefusalWords;

/// What a scheme says of an indicator or an item: a verdict, bounds that are marked as such, or why
/// there is neither.
public final class EvaluationText extends Div {

  public EvaluationText(Evaluation evaluation, EvaluationScheme under) {
    addClassName("evaluation");
    switch (evaluation) {
      case Evaluation.Evaluated(Result result, var _) -> evaluated(result, under);
      case Evaluation.Bounded(Bounds bounds, var reason, var _) ->
          bounded(EvaluationWords.of(bounds, under), BoundReasonWords.of(reason));
      case Evaluation.Refused(var reason) -> refused(RefusalWords.of(reason));
    }
  }

  private void evaluated(Result result, EvaluationScheme under) {
    getElement().setAttribute("data-kind", "evaluated");
    if (result instanceof Result.Grade(String label, var _) && under instanceof Graded graded) {
      add(new GradeBadge(graded, new Outcome.Grade(label)));
    } else {
      add(part(EvaluationWords.of(result, under), "figure"));
    }
    String alternatives = EvaluationWords.alternatives(result);
    if (result instanceof Result.Grade && !alternatives.isEmpty()) {
      add(part(alternatives, "note"));
    }
  }

  private void bounded(String bounds, String reason) {
    getElement().setAttribute("data-kind", "bounds");
    Span mark = part("幅", "mark");
    mark.addClassName("badge");
    add(part(bounds, "figure"), mark, part(reason, "note"));
  }

  private void refused(String reason) {
    getElement().setAttribute("data-kind", "refused");
    add(part("評価できません", "figure"), part(reason, "note"));
  }

  private static Span part(String text, String role) {
    Span part = new Span(text);
    part.addClassName(role);
    return part;
  }
}
