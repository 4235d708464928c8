package kurabe.web.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Unrated;

/// A plan's results in its own terms. A new kind of scheme has to say here what its results are.
public final class KeyResults {

  private KeyResults() {}

  public static Component of(EditionFacts facts) {
    return switch (facts.audited().scheme()) {
      case CappedAttainmentMean _ -> new IndexList(facts);
      case Graded graded -> new GradeTiles(facts, graded);
      case Unrated _ -> new Paragraph("この計画は評価を公表していません。実績値は計画のページにあります。");
    };
  }
}
