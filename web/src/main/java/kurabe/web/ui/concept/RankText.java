package kurabe.web.ui.concept;

import com.vaadin.flow.component.html.Span;
import kurabe.core.benchmarking.Standing;
import kurabe.web.words.RankWords;

/// Where a body stands in a group; words in grey where it has no rank.
final class RankText extends Span {

  RankText(Standing standing) {
    super(RankWords.of(standing));
    addClassName(standing.rank().isPresent() ? "rank" : "no-value");
  }
}
