package kurabe.core.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;

/// Leaves out what people discarded, with everything that hangs on it, and says so among the
/// problems: nothing is lost silently.
final class Discards {

  private final Rulings rulings;
  private final Set<ItemKey> items = new HashSet<>();
  private final Set<IndicatorKey> indicators = new HashSet<>();

  private Discards(Rulings rulings) {
    this.rulings = rulings;
  }

  static Edition apply(Rulings rulings, Edition edition) {
    Discards discards = new Discards(rulings);
    edition.items().forEach(item -> discards.remember(item, false));
    List<Problem> notes = notes(rulings, Rows.of(edition));
    return notes.isEmpty() ? edition : discards.rest(edition).withProblems(notes);
  }

  static SurveyTable apply(Rulings rulings, SurveyTable table) {
    List<Problem> notes = notes(rulings, Rows.of(table));
    return notes.isEmpty()
        ? table
        : new SurveyTable(
                table.survey(),
                table.introduced(),
                table.values().stream().filter(it -> !rulings.discards(Rows.ref(it))).toList(),
                table.problems())
            .withProblems(notes);
  }

  private static List<Problem> notes(Rulings rulings, List<Row> rows) {
    return rows.stream()
        .filter(row -> rulings.discards(row.ref()))
        .map(row -> note(row, rulings.find(row.ref()).orElseThrow()))
        .toList();
  }

  private static Problem note(Row row, Ruling ruling) {
    return new Problem.DiscardedRow(
        row.citation().place(),
        String.join(" ", row.path()),
        row.printed().text(),
        ruling.reason(),
        ruling.person());
  }

  private void remember(PlanItem item, boolean above) {
    boolean gone = above || rulings.discards(new RowRef.OfItem(item.key()));
    if (gone) {
      items.add(item.key());
    }
    item.indicators().stream()
        .map(Indicator::key)
        .filter(key -> gone || rulings.discards(new RowRef.OfIndicator(key)))
        .forEach(indicators::add);
    item.children().forEach(child -> remember(child, gone));
  }

  private Edition rest(Edition edition) {
    return new Edition(
        edition.head(),
        edition.items().stream().flatMap(this::rest).toList(),
        edition.observations().stream()
            .filter(it -> keeps(it.indicator(), new RowRef.OfValue(it.indicator(), it.period())))
            .toList(),
        edition.evaluations().stream().filter(this::keeps).toList(),
        edition.references().stream()
            .filter(
                it ->
                    keeps(
                        it.indicator(),
                        new RowRef.OfReference(it.indicator(), it.scope(), it.asOf().text())))
            .toList(),
        edition.statements().stream().filter(it -> !items.contains(it.item())).toList(),
        edition.tallies(),
        edition.goals().stream()
            .filter(it -> !rulings.discards(new RowRef.OfGoal(it.name())))
            .toList(),
        edition.problems());
  }

  private Stream<PlanItem> rest(PlanItem item) {
    return items.contains(item.key())
        ? Stream.empty()
        : Stream.of(
            new PlanItem(
                item.key(),
                item.level(),
                item.number(),
                item.title(),
                item.department(),
                item.indicators().stream().flatMap(this::rest).toList(),
                item.children().stream().flatMap(this::rest).toList(),
                item.citation()));
  }

  private Stream<Indicator> rest(Indicator it) {
    return indicators.contains(it.key())
        ? Stream.empty()
        : Stream.of(
            new Indicator(
                it.key(),
                it.name(),
                it.unit(),
                it.direction(),
                rulings.discards(new RowRef.OfTarget(it.key())) ? Optional.empty() : it.target(),
                it.baseline(),
                it.milestones(),
                it.dataSource(),
                it.citation()));
  }

  private boolean keeps(IndicatorKey indicator, RowRef row) {
    return !indicators.contains(indicator) && !rulings.discards(row);
  }

  private boolean keeps(PublishedEvaluation it) {
    RowRef row = new RowRef.OfOutcome(it.subject(), it.period());
    return switch (it.subject()) {
      case Subject.OfItem(ItemKey key) -> !items.contains(key) && !rulings.discards(row);
      case Subject.OfIndicator(IndicatorKey key) -> keeps(key, row);
    };
  }
}
