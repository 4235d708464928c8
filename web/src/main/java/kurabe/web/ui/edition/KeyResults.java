package kurabe.web.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import kurabe.core.scheme.EvaluationScheme;

/// A plan's results in its own terms. A new kind of scheme has to say here what its results are.
public final class KeyResults {

  private KeyResults() {}

  public static Component of(EditionFacts facts) {
    return switch (facts.audited().scheme()) {
      case EvaluationScheme.CappedAttainmentMean _ -> new IndexList(facts);
      case EvaluationScheme.AttainmentBands bands -> new GradeTiles(facts, bands);
      case EvaluationScheme.JudgedLabels labels -> new GradeTiles(facts, labels);
      case EvaluationScheme.Unrated _ -> new Paragraph("この計画は評価を公表していません。実績値は計画のページにあります。");
    };
  }
}
