package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.Span;
import kurabe.core.audit.Verdict;
import kurabe.web.words.VerdictWords;

/// An audit's verdict in a word. Sign and colour come from the style sheet and only repeat the
/// word.
public final class VerdictBadge extends Span {

  public VerdictBadge(Verdict verdict) {
    super(VerdictWords.of(verdict));
    addClassNames("badge", "verdict");
    getElement().setAttribute("data-verdict", verdict.code());
    setTitle(VerdictWords.explanation(verdict));
  }
}
