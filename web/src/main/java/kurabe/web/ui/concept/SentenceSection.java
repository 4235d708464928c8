package kurabe.web.ui.concept;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.ConceptComparison;
import kurabe.web.words.ConceptSentence;

/// Every figure beside the nation's in words, to be quoted.
final class SentenceSection extends Composite<Section> {

  private static final String NATION = "全国";

  SentenceSection(ConceptComparison comparison) {
    List<String> sentences =
        comparison.rows().stream().flatMap(SentenceSection::sentences).toList();
    UnorderedList list = new UnorderedList();
    list.addClassName("sentences");
    sentences.stream().map(ListItem::new).forEach(list::add);
    getContent().add(new H2("文で読む"), list);
    setVisible(!sentences.isEmpty());
  }

  private static Stream<String> sentences(BodyRow row) {
    return Stream.concat(row.surveyed().stream(), row.reported().stream())
        .flatMap(one -> one.withNation().stream())
        .map(pair -> ConceptSentence.of(pair, row.body().name(), NATION));
  }
}
