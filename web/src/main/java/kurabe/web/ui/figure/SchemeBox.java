package kurabe.web.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kurabe.core.evaluation.Outcome;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.web.words.BandWords;
import kurabe.web.words.CombinationWords;

/// An evaluation scheme by its name, its rule and its grades, wherever its verdicts are shown.
public final class SchemeBox extends Composite<Article> {

  private final EvaluationScheme scheme;

  public SchemeBox(EvaluationScheme scheme) {
    this.scheme = scheme;
    getContent().addClassName("scheme");
    getContent().add(new H3(scheme.name()), new Paragraph(scheme.explanation()));
    switch (scheme) {
      case EvaluationScheme.AttainmentBands bands -> bands(bands);
      case EvaluationScheme.JudgedLabels labels -> grades(labels, labels.order().reversed());
      case EvaluationScheme.CappedAttainmentMean _, EvaluationScheme.Unrated _ -> {}
    }
  }

  private void bands(EvaluationScheme.AttainmentBands bands) {
    DescriptionList list = list();
    for (Band band : bands.bands().reversed()) {
      String meaning = band.label().meaning() + "（目標の" + BandWords.of(band) + "）";
      list.add(term(bands, new Outcome.Grade(band.label().text())), new Description(meaning));
    }
    notRated(list, bands);
    getContent().add(new Paragraph(CombinationWords.of(bands.combination())));
  }

  private void grades(Graded graded, List<Label> bestFirst) {
    DescriptionList list = list();
    for (Label label : bestFirst) {
      Outcome grade = new Outcome.Grade(label.text());
      list.add(term(graded, grade), new Description(label.meaning()));
    }
    notRated(list, graded);
  }

  private static void notRated(DescriptionList list, Graded graded) {
    for (Label mark : graded.notRated()) {
      Outcome outcome = new Outcome.NotRated(mark.text());
      list.add(term(graded, outcome), new Description(mark.meaning()));
    }
  }

  private DescriptionList list() {
    DescriptionList list = new DescriptionList();
    list.addClassName("grades");
    list.getElement().setAttribute("aria-label", scheme.name() + "の区分");
    getContent().add(list);
    return list;
  }

  private static Term term(Graded graded, Outcome outcome) {
    Term term = new Term();
    term.add(new GradeBadge(graded, outcome));
    return term;
  }
}
