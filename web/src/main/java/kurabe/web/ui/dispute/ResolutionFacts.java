package kurabe.web.ui.dispute;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import kurabe.core.dispute.Resolution;
import kurabe.web.words.DisputeWords;
import kurabe.web.words.InstantWords;

/// How a dispute ended, by whose decision.
final class ResolutionFacts extends DescriptionList {

  ResolutionFacts(Resolution resolution) {
    addClassNames("facts", "resolution");
    entry("結論", new Text(DisputeWords.settlement(resolution.settlement())));
    entry("決めた人", new Text(DisputeWords.person(resolution.by())));
    entry("日時", new Text(InstantWords.of(resolution.at())));
    Div text = new Div(resolution.text());
    text.addClassName("written");
    entry("説明", text);
  }

  private void entry(String term, Component what) {
    add(new Term(term), new Description(what));
  }
}
