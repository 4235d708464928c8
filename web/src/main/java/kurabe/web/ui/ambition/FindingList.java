package kurabe.web.ui.ambition;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import kurabe.core.ambition.Ambition;
import kurabe.core.ambition.Finding;
import kurabe.web.words.BodyNames;
import kurabe.web.words.FindingWords;

/// What is to be known of a target: a word for the eye, then the sentence.
public final class FindingList extends UnorderedList {

  public FindingList(Ambition ambition, BodyNames names) {
    addClassName("findings");
    ambition
        .findings()
        .forEach(
            finding ->
                add(
                    new ListItem(
                        kind(finding),
                        new Span(FindingWords.sentence(finding, ambition.indicator(), names)))));
  }

  private static Span kind(Finding finding) {
    Span kind = new Span(FindingWords.kind(finding));
    kind.addClassNames("badge", "finding");
    return kind;
  }
}
