package kurabe.web.ui.concept;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import kurabe.core.concordance.Comparability;
import kurabe.core.concordance.FigurePair;
import kurabe.web.words.ComparabilityWords;
import kurabe.web.words.VintageGapWords;

/// How far a figure may be compared with the nation's, with every reason one click away.
final class ComparabilityDetails extends Composite<NativeDetails> {

  ComparabilityDetails(FigurePair pair) {
    Comparability found = pair.comparability();
    getContent().setSummaryText(ComparabilityWords.of(found.grade()));
    UnorderedList reasons = new UnorderedList();
    found.reasons().stream().map(ComparabilityWords::of).map(ListItem::new).forEach(reasons::add);
    VintageGapWords.of(pair.vintages()).map(gap -> new ListItem(gap + "。")).ifPresent(reasons::add);
    getContent()
        .setContent(new Div(new Paragraph(ComparabilityWords.explanation(found.grade())), reasons));
    getContent().addClassName("reasons");
  }
}
