package kurabe.web.ui.concept;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import kurabe.core.concept.Concept;
import kurabe.core.concept.Scale;
import kurabe.web.words.DirectionWords;
import kurabe.web.words.PopulationWords;

/// What a common indicator measures.
final class ConceptFacts extends Composite<DescriptionList> {

  ConceptFacts(Concept concept) {
    getContent().addClassName("facts");
    add("定義", concept.definition());
    add("対象", PopulationWords.of(concept.population()));
    add("単位", concept.unit().symbol());
    add("向き", DirectionWords.of(concept.direction()));
    add("尺度", scale(concept.scale()));
  }

  private static String scale(Scale scale) {
    return switch (scale) {
      case SHARE -> "割合・率（団体の規模によらない）";
      case COUNT -> "数（団体の規模で変わる）";
    };
  }

  private void add(String term, String what) {
    getContent().add(new Term(term), new Description(what));
  }
}
