package kurabe.web.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.Dispute;
import kurabe.core.dispute.Standing;
import kurabe.core.evaluation.Subject;
import kurabe.core.time.Period;
import kurabe.web.words.DisputeWords;

/// Says beside a figure that somebody disputes it; who, when and why is one click away. It stays
/// until the dispute is resolved.
public final class DisputeNote extends Composite<NativeDetails> {

  private DisputeNote(List<Dispute.Open> disputes, Optional<AuditedEdition> edition) {
    String count = disputes.size() > 1 ? " " + disputes.size() + "件" : "";
    Span mark = new Span(DisputeWords.DISPUTED + count);
    mark.addClassNames("badge", "disputed");
    getContent().addClassName("dispute-note");
    getContent().setSummary(mark);
    Div all = new Div();
    disputes.forEach(it -> all.add(article(it, edition)));
    getContent().setContent(all);
  }

  /// The figure alone where nobody disputes it.
  public static Component beside(
      Component figure, AuditedEdition edition, Contested what, Period period) {
    return beside(figure, edition.disputes().at(what, period), Optional.of(edition));
  }

  /// The same where only the disputes are at hand, not the edition that they stand in.
  public static Component beside(Component figure, List<Dispute.Open> disputes) {
    return beside(figure, disputes, Optional.empty());
  }

  /// The same for the verdict on an item or indicator.
  public static Component besideOutcome(
      Component figure, AuditedEdition edition, Subject subject, Period period) {
    return beside(figure, edition, new Contested.OfOutcome(subject), period);
  }

  /// Empty where nobody disputes the figure.
  public static Optional<Component> find(AuditedEdition edition, Contested what, Period period) {
    List<Dispute.Open> disputes = edition.disputes().at(what, period);
    return disputes.isEmpty()
        ? Optional.empty()
        : Optional.of(new DisputeNote(disputes, Optional.of(edition)));
  }

  private static Component beside(
      Component figure, List<Dispute.Open> disputes, Optional<AuditedEdition> edition) {
    if (disputes.isEmpty()) {
      return figure;
    }
    Div both = new Div(figure, new DisputeNote(disputes, edition));
    both.addClassName("disputed-figure");
    return both;
  }

  private static Article article(Dispute.Open dispute, Optional<AuditedEdition> edition) {
    Optional<Standing> standing =
        edition.map(it -> Standing.of(dispute.objection(), it.index(), it.published().revision()));
    return new Article(
        new ObjectionFacts(dispute.objection(), standing),
        new Anchor("disputes/" + dispute.id().value(), "異議" + dispute.id().value() + "のページを開く"));
  }
}
