package kurabe.web.ui.concept;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.concordance.Origin;
import kurabe.core.quantity.Ratio;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.ui.figure.CitationBlock;
import kurabe.web.words.PlaceWords;

/// The place that a figure was printed at, with what it was computed from.
final class SourceDetails extends Composite<NativeDetails> {

  SourceDetails(Sourced one) {
    getContent().setSummaryText(PlaceWords.of(one.figure().citation().place()));
    Div content = new Div();
    one.figure().ratio().map(SourceDetails::ratio).ifPresent(content::add);
    content.add(new CitationBlock(one.figure().citation(), one.document()));
    page(one.figure().origin()).ifPresent(content::add);
    getContent().setContent(content);
    getContent().addClassName("source-details");
  }

  private static Paragraph ratio(Ratio ratio) {
    return new Paragraph(
        ratio.whole().toPlainString()
            + "のうち"
            + ratio.count().toPlainString()
            + "。差と順位はこの比から計算します。");
  }

  private static Optional<Anchor> page(Origin origin) {
    return switch (origin) {
      case Origin.FromSurvey _ -> Optional.empty();
      case Origin.FromPlan(var plan, var edition, var _, var key) ->
          Optional.of(link(PlanAddress.of(plan).withEdition(edition).indicatorPath(key)));
      case Origin.BesideIndicator(var plan, var edition, var _, var key) ->
          Optional.of(link(PlanAddress.of(plan).withEdition(edition).indicatorPath(key)));
    };
  }

  private static Anchor link(String path) {
    return new Anchor(path, "計画の指標のページ");
  }
}
