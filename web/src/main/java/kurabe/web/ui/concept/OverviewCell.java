package kurabe.web.ui.concept;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import kurabe.core.benchmarking.BodyRow;
import kurabe.core.benchmarking.Compared;
import kurabe.core.benchmarking.Sourced;
import kurabe.core.concordance.ConceptFigure;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.DisputeWords;
import kurabe.web.words.ValueWords;

/// A body's value in the list of concepts: by the survey, and what a report prints below it with
/// its
/// own time.
final class OverviewCell extends Composite<Div> {

  static final String NOTHING = "値なし";

  OverviewCell(BodyRow row) {
    row.surveyed().ifPresent(this::surveyed);
    row.reported().forEach(one -> reported(one.source()));
    if (row.isEmpty()) {
      getContent().add(Cells.none(NOTHING));
    }
  }

  /// The nation's.
  OverviewCell(Optional<Sourced> surveyed, List<Sourced> reported) {
    surveyed.ifPresent(one -> main(one.figure()));
    reported.stream().map(Sourced::figure).distinct().forEach(this::small);
    if (surveyed.isEmpty() && reported.isEmpty()) {
      getContent().add(Cells.none(NOTHING));
    }
  }

  private void surveyed(Compared one) {
    main(one.source().figure());
    one.withNation().map(Cells::arrow).ifPresent(getContent()::add);
  }

  private void main(ConceptFigure figure) {
    String words = ValueWords.of(figure.value());
    getContent()
        .add(
            figure.value().findQuantity().isPresent()
                ? Cells.text(words, "main")
                : Cells.text(words, "words"));
  }

  private void reported(Sourced one) {
    small(one.figure());
    if (!one.disputes().isEmpty()) {
      Div mark = new Div(DisputeWords.DISPUTED);
      mark.addClassName("reported");
      getContent().add(mark);
    }
  }

  private void small(ConceptFigure figure) {
    Div line =
        new Div("報告 " + ValueWords.of(figure.value()) + "（" + AsOfWords.of(figure.asOf()) + "）");
    line.addClassName("reported");
    getContent().add(line);
  }
}
