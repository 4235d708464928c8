package kurabe.web.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.source.Citation;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.figure.CitationBlock;

/// Where the item and its verdicts stand in the report.
final class ItemSourceSection extends Composite<Section> {

  ItemSourceSection(ItemFacts facts) {
    EditionFacts edition = facts.edition();
    Stream<Citation> verdicts =
        edition.index().listEvaluations(EditionFacts.subject(facts.item())).stream()
            .map(PublishedEvaluation::citation);
    getContent().add(new H2("出典"));
    Stream.concat(Stream.of(facts.item().citation()), verdicts)
        .distinct()
        .forEach(citation -> getContent().add(new CitationBlock(citation, edition.document())));
  }
}
