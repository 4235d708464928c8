package kurabe.web.ui.difference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.change.IndicatorChange;
import kurabe.core.change.ItemChange;
import kurabe.core.change.PlanChange;
import kurabe.core.evaluation.Difference;
import kurabe.core.plan.PlanItem;
import kurabe.core.tracking.TrackedChange;
import kurabe.web.ui.edition.EditionFacts;
import kurabe.web.ui.edition.PlanAddress;
import kurabe.web.words.BodyNames;

/// What the page shows, with the questions that its parts ask.
record DifferenceFacts(TrackedChange tracked, DifferenceAddress address, BodyNames names) {

  /// The later side, under the address that its own pages have.
  EditionFacts later() {
    return new EditionFacts(
        tracked.later(),
        PlanAddress.of(address.plan()).withEdition(tracked.later().edition().head().asOf()),
        names);
  }

  PlanChange change() {
    return tracked.change();
  }

  /// Those that the reader wants to see.
  List<ItemChange> items() {
    return change().items().stream()
        .filter(it -> isWanted(Stream.of(it.verdict().difference())))
        .toList();
  }

  List<IndicatorChange> indicators() {
    return change().indicators().stream().filter(it -> isWanted(differences(it))).toList();
  }

  static Stream<Difference> differences(IndicatorChange it) {
    return Stream.concat(
        Stream.of(it.ofValue()), it.rate().stream().map(rate -> rate.difference()));
  }

  private boolean isWanted(Stream<Difference> differences) {
    return switch (address.lines()) {
      case ALL -> true;
      case MOVED -> differences.anyMatch(DifferenceFacts::isMoved);
      case WITHHELD -> differences.anyMatch(Difference.Withheld.class::isInstance);
    };
  }

  static boolean isMoved(Difference difference) {
    return switch (difference) {
      case Difference.Amount(var amount, var _) -> amount.signum() != 0;
      case Difference.Moved(int steps) -> steps != 0;
      case Difference.Withheld _ -> false;
    };
  }

  /// The parts above an item, from the root down.
  String place(PlanItem item) {
    List<PlanItem> path = tracked.later().index().listPath(item);
    return path.subList(0, path.size() - 1).stream().map(PlanItem::label).collect(joining(" ＞ "));
  }
}
