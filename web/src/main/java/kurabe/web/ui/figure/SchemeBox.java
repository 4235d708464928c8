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
import kurabe.core.scheme.AttainmentBands;
import kurabe.core.scheme.Band;
import kurabe.core.scheme.BaselineDirection;
import kurabe.core.scheme.CappedAttainmentMean;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.core.scheme.Unrated;
import kurabe.web.words.BandWords;
import kurabe.web.words.CombinationWords;
import kurabe.web.words.MeasureWords;
import kurabe.web.words.ToleranceWords;

/// An evaluation scheme by its name, its rule and its grades, wherever its verdicts are shown.
public final class SchemeBox extends Composite<Article> {

  private final EvaluationScheme scheme;

  public SchemeBox(EvaluationScheme scheme) {
    this.scheme = scheme;
    getContent().addClassName("scheme");
    getContent().add(new H3(scheme.name()), new Paragraph(scheme.explanation()));
    scheme.head().assumptions().forEach(one -> getContent().add(new Paragraph(one)));
    switch (scheme) {
      case AttainmentBands bands -> bands(bands);
      case BaselineDirection direction -> direction(direction);
      case Graded graded -> grades(graded, graded.labels().reversed());
      case CappedAttainmentMean _, Unrated _ -> {}
    }
  }

  private void bands(AttainmentBands bands) {
    DescriptionList list = list();
    for (Band band : bands.bands().reversed()) {
      String range =
          "（" + MeasureWords.of(bands.measure()) + "が" + BandWords.of(band.range()) + "）";
      for (Label label : band.labels().reversed()) {
        list.add(
            term(bands, new Outcome.Grade(label.text())), new Description(label.meaning() + range));
      }
    }
    notRated(list, bands);
    getContent().add(new Paragraph(CombinationWords.of(bands.combination())));
  }

  private void direction(BaselineDirection direction) {
    grades(direction, direction.order().reversed());
    getContent().add(new Paragraph(ToleranceWords.of(direction.tolerance())));
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
