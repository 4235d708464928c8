package kurabe.web.ui.figure;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurabe.core.evaluation.Outcome;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.web.words.AbsenceWords;
import kurabe.web.words.OutcomeWords;

/// What a graded scheme says of an item. The letter is the report's own; its meaning and its place
/// in
/// the order are the scheme's, because the same letter means something else elsewhere.
public final class GradeBadge extends Span {

  /// A grade that is not printed where one belongs must not look like a blank.
  public static final String MISSING = "記載なし";

  /// Shades that the style sheet has; schemes with more grades share the last one.
  private static final int SHADES = 6;

  public GradeBadge(Graded scheme, Outcome outcome) {
    addClassNames("badge", "grade");
    switch (outcome) {
      case Outcome.Grade(String label) -> grade(scheme, label);
      case Outcome.NotRated(String mark) -> show(mark, "not-rated", notRated(scheme, mark));
      case Outcome.Missing(var reason) -> show(MISSING, "missing", AbsenceWords.of(reason));
      case Outcome.Rate _ -> show(OutcomeWords.of(outcome), "rate", "");
    }
  }

  private void grade(Graded scheme, String label) {
    String shade =
        scheme.findRank(label).map(rank -> shade(scheme.order().size() - 1 - rank)).orElse("none");
    show(label, shade, scheme.findLabel(label).map(Label::meaning).orElse(""));
  }

  /// @param fromBest 0 for the best grade, as in the charts' order
  private static String shade(int fromBest) {
    return Integer.toString(Math.min(fromBest, SHADES - 1));
  }

  private void show(String text, String shade, String meaning) {
    setText(text);
    getElement().setAttribute("data-grade", shade);
    if (!meaning.isEmpty()) {
      setTitle(meaning);
    }
  }

  private static String notRated(Graded scheme, String mark) {
    String meaning = meaning(scheme.notRated(), mark);
    return meaning.isEmpty() ? "評価なし" : meaning;
  }

  private static String meaning(List<Label> labels, String text) {
    return labels.stream()
        .filter(label -> label.text().equals(text))
        .map(Label::meaning)
        .findFirst()
        .orElse("");
  }
}
