package kurabe.importers.sources.aomori.ictplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.plan.Direction;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.reference.PrintedRank;
import kurabe.core.report.Observation;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.WholeText;

/// The values of the day that the plan starts from (県内の情報化の現状). Each is an indicator without a
/// target, at a time of its own.
///
/// @param heading what they stand under
record CurrentValues(Optional<WholeText> heading, List<CurrentValue> values) {

  private static final String TITLE = "県内の情報化の現状";
  private static final int LEVEL = 3;

  static CurrentValues read(List<WholeText> texts, ProblemLog log) {
    Optional<WholeText> heading = texts.stream().filter(CurrentValues::isHeading).findFirst();
    if (heading.isEmpty()) {
      log.add(new Problem.MissingTable(Place.WHOLE, TITLE));
    }
    List<CurrentValue> values = new ArrayList<>();
    PlanTexts.after(texts, CurrentValues::isHeading, PlanTexts::isTop)
        .forEach(text -> read(text, values, log));
    if (heading.isPresent() && values.isEmpty()) {
      log.add(new Problem.MissingTable(heading.get().first().place(), TITLE));
    }
    return new CurrentValues(heading, List.copyOf(values));
  }

  private static boolean isHeading(WholeText text) {
    return PlanTexts.compact(text).equals(TITLE);
  }

  private static void read(WholeText text, List<CurrentValue> values, ProblemLog log) {
    Optional<CurrentValue> found = CurrentValue.parse(text, log);
    if (found.filter(value -> isKnown(value, values)).isPresent()) {
      log.add(new Problem.DuplicateItem(text.first().place(), found.get().name()));
    } else {
      found.ifPresent(values::add);
    }
  }

  private static boolean isKnown(CurrentValue value, List<CurrentValue> values) {
    return values.stream().anyMatch(it -> key(it).equals(key(value)));
  }

  private static ItemKey item(String title) {
    return ItemKey.named(title);
  }

  private static IndicatorKey key(CurrentValue value) {
    return IndicatorKey.of(item(TITLE), value.name());
  }

  Stream<PlanItem> item() {
    return heading.stream()
        .map(
            text ->
                new PlanItem(
                    item(TITLE),
                    LEVEL,
                    "",
                    TITLE,
                    "",
                    values.stream().map(CurrentValues::indicator).toList(),
                    List.of(),
                    text.citation()));
  }

  private static Indicator indicator(CurrentValue value) {
    return new Indicator(
        key(value),
        value.name(),
        value.quantity().unit(),
        Direction.HIGHER_IS_BETTER,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        value.text().citation());
  }

  List<Observation> observations() {
    return values.stream().map(value -> value.observation(key(value))).toList();
  }

  List<PrintedRank> ranks() {
    return values.stream().flatMap(value -> value.ranks(key(value))).toList();
  }
}
