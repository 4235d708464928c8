package kurabe.web.ui.dispute;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Objection;
import kurabe.core.disputing.KnownDispute;
import kurabe.core.evaluation.Subject;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.figure.ObjectionFacts;
import kurabe.web.words.DisputeWords;
import kurabe.web.words.PeriodWords;

/// One dispute: about what, by whom, why, and what became of it.
final class DisputeArticle extends Composite<Article> {

  /// @param linked whether its heading leads to the dispute's own page
  DisputeArticle(KnownDispute known, boolean linked) {
    Dispute dispute = known.dispute();
    Objection objection = dispute.objection();
    getContent().addClassName("dispute");
    H2 heading = new H2(state(dispute), new Text(" "));
    String title = title(objection);
    heading.add(linked ? new Anchor(path(dispute), title) : new Text(title));
    getContent().add(heading, figure(objection), new ObjectionFacts(objection, known.standing()));
    if (dispute instanceof Dispute.Resolved resolved) {
      getContent().add(new ResolutionFacts(resolved.resolution()));
    }
  }

  static String path(Dispute dispute) {
    return DisputesState.PAGE + "/" + dispute.id().value();
  }

  static String title(Objection objection) {
    return objection.subject()
        + " "
        + DisputeWords.figure(objection)
        + " "
        + DisputeWords.printed(objection.printed());
  }

  private static Span state(Dispute dispute) {
    Span badge =
        switch (dispute) {
          case Dispute.Open _ -> new Span("未解決");
          case Dispute.Resolved _ -> new Span("解決済み");
        };
    badge.addClassNames("badge", dispute instanceof Dispute.Open ? "disputed" : "settled");
    return badge;
  }

  private static Paragraph figure(Objection objection) {
    PlanAddress edition =
        PlanAddress.of(objection.figure().plan()).withEdition(objection.figure().edition());
    String page =
        switch (objection.figure().what().about()) {
          case Subject.OfItem(var key) -> edition.itemPath(key);
          case Subject.OfIndicator(var key) -> edition.indicatorPath(key);
        };
    return new Paragraph(
        new Anchor(page, "この数値のページを開く"),
        new Text(
            "（計画 "
                + objection.figure().plan().value()
                + "、"
                + PeriodWords.of(objection.figure().edition())
                + "の版、第"
                + objection.revision()
                + "版に対して）"));
  }
}
