package kurabe.importers.sources.akita.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;
import kurabe.importers.text.JapaneseText;

/// Puts the tree together while the table is read from top to bottom. Each page repeats the area
/// and
/// the category that go on from the page before.
final class OutlineBuilder {

  private final ProblemLog problems;
  private final List<AreaDraft> areas = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();
  private Optional<AreaDraft> area = Optional.empty();
  private Optional<CategoryDraft> category = Optional.empty();

  OutlineBuilder(ProblemLog problems) {
    this.problems = problems;
  }

  private record AreaDraft(String name, Line line, List<CategoryDraft> categories) {

    boolean isCalled(String other) {
      return JapaneseText.compact(name).equals(JapaneseText.compact(other));
    }

    Outline.Area finish() {
      return new Outline.Area(name, line, categories.stream().map(CategoryDraft::finish).toList());
    }
  }

  private record CategoryDraft(Heading heading, Line line, List<Outline.Initiative> initiatives) {

    /// A number or a title alone may have been misread on one of the pages.
    boolean isCalled(Heading other) {
      boolean sameNumber = !heading.number().isEmpty() && heading.number().equals(other.number());
      return sameNumber || heading.sameTitle(other);
    }

    Outline.Category finish() {
      return new Outline.Category(heading, line, initiatives);
    }
  }

  void area(Line line, String name) {
    boolean goesOn = area.filter(current -> current.isCalled(name)).isPresent();
    if (!goesOn) {
      area = areas.stream().filter(each -> each.isCalled(name)).findFirst();
      area = Optional.of(area.orElseGet(() -> addArea(line, name)));
      category = Optional.empty();
    }
  }

  private AreaDraft addArea(Line line, String name) {
    AreaDraft added = new AreaDraft(name, line, new ArrayList<>());
    areas.add(added);
    return added;
  }

  /// @return whether there is an area to put it in
  boolean category(Line line, Heading heading) {
    category = area.map(within -> findOrAdd(within, line, heading));
    category.ifPresent(found -> compare(found.heading(), heading, line));
    return category.isPresent();
  }

  private static CategoryDraft findOrAdd(AreaDraft area, Line line, Heading heading) {
    return area.categories().stream()
        .filter(each -> each.isCalled(heading))
        .findFirst()
        .orElseGet(
            () -> {
              CategoryDraft added = new CategoryDraft(heading, line, new ArrayList<>());
              area.categories().add(added);
              return added;
            });
  }

  private void compare(Heading kept, Heading other, Line line) {
    if (!kept.number().equals(other.number()) || !kept.sameTitle(other)) {
      problems.add(
          new Problem.LabelMismatch(line.place(), kept.number(), kept.label(), other.label()));
    }
  }

  /// An initiative that was read already is left out: the first row counts.
  ///
  /// @return whether there is an area to put it in
  boolean initiative(Outline.Initiative initiative) {
    if (area.isEmpty()) {
      return false;
    }
    Heading heading = initiative.heading();
    if (!numbers.add(heading.number())) {
      problems.add(new Problem.DuplicateItem(initiative.line().place(), heading.label()));
      return true;
    }
    if (category.isEmpty()) {
      category(initiative.line(), Heading.NONE);
    }
    category.orElseThrow().initiatives().add(initiative);
    return true;
  }

  Outline finish() {
    return new Outline(areas.stream().map(AreaDraft::finish).toList());
  }
}
