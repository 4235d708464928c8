package kurabe.web.ui.concordance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concept.Concept;
import kurabe.core.concept.ConceptCode;
import kurabe.core.concordance.Fit;
import kurabe.core.concordance.Mapping.Aim;
import kurabe.core.concordance.Theme;
import kurabe.web.words.FitWords;

/// What things are mapped to, by name and with a link where there is a page of it.
record AimNames(ConceptCatalog catalog) {

  Component link(Aim aim) {
    return switch (aim) {
      case Aim.ToConcept(ConceptCode code, Fit fit) ->
          new Div(new Anchor("concepts/" + code.value(), concept(code)), note(FitWords.of(fit)));
      case Aim.ToTheme(String code) ->
          new Div(new Anchor("comparison?theme=" + code, theme(code)), note("テーマだけ"));
    };
  }

  Component text(Aim aim) {
    return switch (aim) {
      case Aim.ToConcept(ConceptCode code, Fit fit) ->
          new Text("共通指標「" + concept(code) + "」（" + FitWords.of(fit) + "）");
      case Aim.ToTheme(String code) -> new Text("テーマ「" + theme(code) + "」");
    };
  }

  private String concept(ConceptCode code) {
    return catalog.findConcept(code).map(Concept::name).orElse(code.value());
  }

  private String theme(String code) {
    return catalog.findTheme(code).map(Theme::name).orElse(code);
  }

  private static Span note(String words) {
    Span note = new Span(words);
    note.addClassName("note");
    return note;
  }
}
