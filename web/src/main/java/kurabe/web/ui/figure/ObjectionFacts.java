package kurabe.web.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kurabe.core.dispute.Objection;
import kurabe.core.dispute.Standing;
import kurabe.web.words.DisputeWords;
import kurabe.web.words.InstantWords;

/// Who says what against a figure. What people wrote is text and nothing else.
public final class ObjectionFacts extends DescriptionList {

  /// @param standing in the revision that is shown, where one is
  public ObjectionFacts(Objection objection, Optional<Standing> standing) {
    addClassNames("facts", "objection");
    entry("申立", new Text(DisputeWords.person(objection.by())));
    entry("日時", new Text(InstantWords.of(objection.at())));
    objection.proposal().map(DisputeWords::proposal).map(Text::new).ifPresent(this::proposal);
    entry("理由", written(objection.text()));
    standing
        .map(DisputeWords::standing)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> entry("現在", new Text(words)));
  }

  private void proposal(Text words) {
    entry("正しいと考える値", words);
  }

  private void entry(String term, Component what) {
    add(new Term(term), new Description(what));
  }

  static Div written(String text) {
    Div written = new Div(text);
    written.addClassName("written");
    return written;
  }
}
