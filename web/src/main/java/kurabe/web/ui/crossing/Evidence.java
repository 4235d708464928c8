package kurabe.web.ui.crossing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kurabe.core.crossing.CrossedIndicator;
import kurabe.core.evaluation.Evaluation;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Result;
import kurabe.core.evaluation.Step;
import kurabe.core.plan.Target;
import kurabe.core.report.Observation;
import kurabe.core.source.Citation;
import kurabe.web.ui.figure.CitationBlock;
import kurabe.web.ui.figure.StepList;
import kurabe.web.words.EvaluationWords;

/// The calculation step by step, and where its figures were printed.
final class Evidence extends Composite<NativeDetails> {

  private final CrossFacts facts;
  private final Div content = new Div();

  Evidence(
      CrossFacts facts,
      Evaluation evaluation,
      Optional<PublishedEvaluation> published,
      List<CrossedIndicator> indicators) {
    this.facts = facts;
    getContent().setSummaryText("計算と出典");
    getContent().addClassName("evidence");
    getContent().setContent(content);
    List<Step> steps = StepList.steps(evaluation);
    if (!steps.isEmpty()) {
      content.add(new StepList(steps));
    }
    alternatives(evaluation).ifPresent(words -> content.add(new Paragraph(words)));
    indicators.forEach(this::cite);
    published.map(PublishedEvaluation::citation).ifPresent(this::cite);
  }

  private static Optional<String> alternatives(Evaluation evaluation) {
    return evaluation instanceof Evaluation.Evaluated(Result result, var _)
        ? Optional.of(EvaluationWords.alternatives(result)).filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  private void cite(CrossedIndicator one) {
    cite(one.observation().map(Observation::citation).orElse(one.indicator().citation()));
    one.indicator()
        .target()
        .map(Target::citation)
        .filter(
            citation ->
                one.observation().map(Observation::citation).filter(citation::equals).isEmpty())
        .ifPresent(this::cite);
  }

  private void cite(Citation citation) {
    content.add(new CitationBlock(citation, facts.edition().document()));
  }
}
