package kurabe.web.ui.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.web.words.NeedWords;
import kurabe.web.words.RuleWords;
import kurabe.web.words.SchemeWords;

/// A scheme's rule, what it needs, and what its publication leaves open.
final class RuleSection extends Composite<Section> {

  private final DescriptionList facts = new DescriptionList();

  RuleSection(EvaluationScheme scheme) {
    facts.addClassName("facts");
    fact("種類", SchemeWords.kind(scheme));
    if (scheme instanceof Graded graded && !graded.order().isEmpty()) {
      fact("評価の順（悪い → 良い）", RuleWords.order(graded.order()));
    }
    fact("必要なもの", needs(scheme));
    fact("出所", scheme.head().source().isEmpty() ? "記載なし" : scheme.head().source());
    getContent().addClassName("rule");
    getContent().add(new H2("規則"), facts, steps(scheme), new RuleTables(scheme));
    if (!scheme.head().assumptions().isEmpty()) {
      getContent().add(new H2("公表された規則にないことの読み方"), list(scheme.head().assumptions()));
    }
  }

  private static String needs(EvaluationScheme scheme) {
    List<String> needs = scheme.needs().stream().sorted().map(NeedWords::of).toList();
    return needs.isEmpty() ? "なし" : String.join("、", needs);
  }

  private static OrderedList steps(EvaluationScheme scheme) {
    OrderedList steps = new OrderedList();
    RuleWords.of(scheme).forEach(step -> steps.add(new ListItem(step)));
    return steps;
  }

  private static UnorderedList list(List<String> sentences) {
    UnorderedList list = new UnorderedList();
    sentences.forEach(sentence -> list.add(new ListItem(sentence)));
    return list;
  }

  private void fact(String term, String words) {
    facts.add(new Term(term), new Description(new Text(words)));
  }
}
