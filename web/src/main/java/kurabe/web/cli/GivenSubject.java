package kurabe.web.cli;

import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.EditionIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// An indicator or an item, as people or programs name it.
final class GivenSubject {

  @Option(names = "--indicator", paramLabel = "<指標>", description = "指標のキー、または報告書のとおりの名称。")
  private @Nullable String indicator;

  @Option(names = "--item", paramLabel = "<項目>", description = "項目のキー、番号、または名称。")
  private @Nullable String item;

  /// Empty where the edition has none of that name, or several.
  Optional<Subject> find(EditionIndex index) {
    return item == null
        ? only(indicators(index).map(it -> new Subject.OfIndicator(it.key())))
        : only(items(index).map(it -> new Subject.OfItem(it.key())));
  }

  private Stream<Indicator> indicators(EditionIndex index) {
    return index
        .edition()
        .allItems()
        .flatMap(it -> it.indicators().stream())
        .filter(it -> it.key().value().equals(indicator) || it.name().equals(indicator));
  }

  private Stream<PlanItem> items(EditionIndex index) {
    return index
        .edition()
        .allItems()
        .filter(
            it ->
                it.key().value().equals(item)
                    || it.number().equals(item)
                    || it.title().equals(item));
  }

  private static Optional<Subject> only(Stream<? extends Subject> found) {
    var all = found.distinct().toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
