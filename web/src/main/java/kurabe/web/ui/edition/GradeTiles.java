package kurabe.web.ui.edition;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.report.Tally;
import kurabe.core.scheme.Graded;
import kurabe.core.scheme.Label;
import kurabe.core.time.Period;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.QuantityWords;

/// How many items got each grade in the newest period: as the report prints it, else as counted.
public final class GradeTiles extends Section {

  private final EditionFacts facts;
  private final Graded scheme;

  public GradeTiles(EditionFacts facts, Graded scheme) {
    this.facts = facts;
    this.scheme = scheme;
    addClassName("grade-tiles");
    newestTally().ifPresentOrElse(this::printed, this::counted);
  }

  private Optional<Tally> newestTally() {
    return facts.edition().tallies().stream().max(comparing(tally -> tally.period().end()));
  }

  private void printed(Tally tally) {
    String total = tally.total().map(all -> "（全" + QuantityWords.digits(all) + "件）").orElse("");
    note(PeriodWords.of(tally.period()) + "の評価の内訳" + total);
    tiles(tally.counts().stream().map(count -> new GradeTile(facts, scheme, tally, count)));
  }

  /// A report without a tally of its own is counted here, and says so.
  private void counted() {
    List<Period> periods = facts.listRatedPeriods();
    if (periods.isEmpty()) {
      note("評価の記載はありません。");
      return;
    }
    Period newest = periods.getLast();
    note(PeriodWords.of(newest) + "の評価の内訳（報告書に件数の記載がないため、Kurabeが数えました）");
    tiles(
        scheme.order().reversed().stream()
            .map(Label::text)
            .map(label -> new GradeTile(scheme, label, count(label, newest) + "件")));
  }

  private long count(String label, Period period) {
    return facts.listRated().stream()
        .flatMap(item -> facts.index().findEvaluation(EditionFacts.subject(item), period).stream())
        .map(PublishedEvaluation::outcome)
        .filter(new Outcome.Grade(label)::equals)
        .count();
  }

  private void tiles(Stream<GradeTile> tiles) {
    UnorderedList list = new UnorderedList();
    tiles.forEach(list::add);
    add(list);
  }

  private void note(String text) {
    Paragraph note = new Paragraph(text);
    note.addClassName("note");
    add(note);
  }
}
