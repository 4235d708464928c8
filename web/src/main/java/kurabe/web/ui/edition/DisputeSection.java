package kurabe.web.ui.edition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Standing;
import kurabe.core.evaluation.Subject;
import kurabe.web.ui.figure.ObjectionFacts;
import kurabe.web.words.DisputeWords;

/// What is disputed of an indicator or item, and the way to dispute a figure of it.
public final class DisputeSection extends Composite<Section> {

  private final EditionFacts facts;

  public DisputeSection(EditionFacts facts, Subject subject) {
    this.facts = facts;
    List<Dispute.Open> disputes = facts.audited().disputes().about(subject);
    getContent().addClassName("disputes");
    getContent().add(new H2("数値への異議"));
    if (disputes.isEmpty()) {
      getContent().add(new Paragraph("未解決の異議はありません。"));
    }
    disputes.forEach(it -> getContent().add(article(it)));
    Anchor raise =
        new Anchor(
            DisputeAddress.of(facts.plan().code(), facts.edition().head().asOf(), subject).path(),
            "この数値に異議を申し立てる");
    getContent().add(new Paragraph(raise));
  }

  private Article article(Dispute.Open dispute) {
    Standing standing =
        Standing.of(dispute.objection(), facts.index(), facts.audited().published().revision());
    Anchor title =
        new Anchor(
            "disputes/" + dispute.id().value(),
            DisputeWords.figure(dispute.objection())
                + " "
                + DisputeWords.printed(dispute.objection().printed()));
    return new Article(
        new H3(title), new ObjectionFacts(dispute.objection(), Optional.of(standing)));
  }
}
