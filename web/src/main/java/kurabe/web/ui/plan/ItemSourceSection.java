package kurabe.web.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.problem.Problem;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.ProblemList;
import kurabe.web.ui.figure.CitationBlock;

/// Where the item and its verdicts stand in the report.
final class ItemSourceSection extends Composite<Section> {

  ItemSourceSection(ItemFacts facts) {
    EditionFacts edition = facts.edition();
    Stream<Citation> verdicts =
        edition.index().listEvaluations(EditionFacts.subject(facts.item())).stream()
            .map(PublishedEvaluation::citation);
    List<Citation> citations =
        Stream.concat(Stream.of(facts.item().citation()), verdicts).distinct().toList();
    getContent().add(new H2("出典"));
    citations.forEach(one -> getContent().add(new CitationBlock(one, edition.document())));
    List<Problem> problems = problems(edition, citations);
    if (!problems.isEmpty()) {
      getContent().add(new ProblemList(problems));
    }
  }

  /// What was found wrong or doubtful where the item stands.
  private static List<Problem> problems(EditionFacts edition, List<Citation> citations) {
    List<Place> places = citations.stream().map(Citation::place).toList();
    return edition.edition().problems().stream()
        .filter(problem -> places.contains(problem.place()))
        .toList();
  }
}
