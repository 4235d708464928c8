package kurabe.importers.sources.akita.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurabe.core.problem.Problem;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.sources.akita.progress.Outline.Area;
import kurabe.importers.sources.akita.progress.Outline.Placed;

/// Whether the table is all there, from what the report announces and from its own numbering.
///
/// A row that was lost is a warning that names it; a page, a category or an end that was lost is a
/// part of the report, and a report with parts missing is refused.
final class Completeness {

  /// Of all numbers, how many may be missing before it is no longer single rows that were lost.
  private static final int TOLERATED_SHARE = 10;

  private final Outline outline;
  private final ProblemLog problems;

  Completeness(Outline outline, ProblemLog problems) {
    this.outline = outline;
    this.problems = problems;
  }

  /// @param lastDetailed the largest number that a detail block has, 0 for none
  void check(Optional<Overview.Announced> announced, int lastDetailed) {
    List<Integer> numbers = outline.numbers();
    if (numbers.isEmpty()) {
      problems.add(new Problem.MissingTable(Place.WHOLE, GradeTable.NAME));
      return;
    }
    outline.areas().forEach(this::checkCategories);
    checkEnd(numbers, announced, lastDetailed);
    checkGaps(numbers);
    announced.ifPresent(total -> checkCount(total, numbers.size()));
  }

  private void checkCategories(Area area) {
    Set<Integer> printed =
        area.categories().stream()
            .map(category -> category.heading().ordinal())
            .collect(Collectors.toCollection(TreeSet::new));
    int last = printed.stream().mapToInt(Integer::intValue).max().orElse(0);
    IntStream.rangeClosed(1, last)
        .filter(number -> !printed.contains(number))
        .mapToObj(number -> area.name() + " (" + number + ")")
        .forEach(name -> problems.add(new Problem.MissingTable(area.line().place(), name)));
  }

  /// The numbers run through the whole table, so the last one tells whether its end is there. Where
  /// no total is announced, a block further down may still speak of an initiative beyond the end.
  private void checkEnd(
      List<Integer> numbers, Optional<Overview.Announced> announced, int lastDetailed) {
    int last = numbers.getLast();
    int expected = announced.map(Overview.Announced::number).orElse(lastDetailed);
    if (last < expected) {
      problems.add(
          new Problem.MissingTable(
              place(last), GradeTable.NAME + " " + (last + 1) + "～" + expected));
    }
  }

  private void checkGaps(List<Integer> numbers) {
    List<Integer> missing =
        IntStream.rangeClosed(1, numbers.getLast())
            .filter(number -> !numbers.contains(number))
            .boxed()
            .toList();
    missing.forEach(
        number ->
            problems.add(
                new Problem.MissingItem(placeAfter(number, numbers), Integer.toString(number))));
    if (missing.size() * TOLERATED_SHARE > numbers.getLast()) {
      problems.add(
          new Problem.MissingTable(placeAfter(missing.getFirst(), numbers), GradeTable.NAME));
    }
  }

  private void checkCount(Overview.Announced announced, int read) {
    if (announced.number() != read) {
      problems.add(
          new Problem.CountMismatch(announced.line().place(), "取組", announced.number(), read));
    }
  }

  /// A row that is not there has no place; the next one that is has.
  private Place placeAfter(int missing, List<Integer> numbers) {
    return place(numbers.stream().filter(number -> number > missing).findFirst().orElseThrow());
  }

  private Place place(int number) {
    return outline
        .find(Integer.toString(number))
        .map(Placed::initiative)
        .map(initiative -> initiative.line().place())
        .orElse(Place.WHOLE);
  }
}
