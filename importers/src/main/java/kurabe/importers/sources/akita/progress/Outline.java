package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.document.Line;
import kurabe.core.evaluation.Outcome;
import kurabe.core.plan.ItemKey;
import kurabe.core.time.Period.FiscalYear;
import kurabe.importers.text.JapaneseText;

/// The plan's tree as the grade table prints it, put together again over its pages.
record Outline(List<Area> areas) {

  Outline {
    areas = List.copyOf(areas);
  }

  record Area(String name, Line line, List<Category> categories) {

    Area {
      categories = List.copyOf(categories);
    }

    ItemKey key() {
      return ItemKey.named(name);
    }
  }

  /// @param heading [Heading#NONE] for initiatives that stand directly below their area
  record Category(Heading heading, Line line, List<Initiative> initiatives) {

    Category {
      initiatives = List.copyOf(initiatives);
    }

    ItemKey key(Area area) {
      return ItemKey.named(area.name(), heading.title());
    }
  }

  record Initiative(Heading heading, Line line, List<Verdict> verdicts) {

    Initiative {
      verdicts = List.copyOf(verdicts);
    }

    ItemKey key() {
      return ItemKey.numbered(heading.number());
    }

    Optional<Verdict> findVerdict(FiscalYear period) {
      return verdicts.stream().filter(verdict -> verdict.period().equals(period)).findFirst();
    }
  }

  record Verdict(FiscalYear period, Outcome outcome) {}

  /// An initiative with all that stands above it.
  record Placed(Area area, Category category, Initiative initiative) {}

  Stream<Placed> initiatives() {
    return areas.stream()
        .flatMap(
            area ->
                area.categories().stream()
                    .flatMap(
                        category ->
                            category.initiatives().stream()
                                .map(initiative -> new Placed(area, category, initiative))));
  }

  Optional<Placed> find(String number) {
    return initiatives()
        .filter(placed -> placed.initiative().heading().number().equals(number))
        .findFirst();
  }

  boolean hasArea(String name) {
    return areas.stream()
        .anyMatch(area -> JapaneseText.compact(area.name()).equals(JapaneseText.compact(name)));
  }

  /// The numbers of all initiatives, smallest first.
  List<Integer> numbers() {
    return initiatives().map(placed -> placed.initiative().heading().ordinal()).sorted().toList();
  }
}
