package kurabe.importers.sources.aomori.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.council.Project;
import kurabe.core.document.Line;
import kurabe.core.problem.Problem;
import kurabe.importers.source.ProblemLog;

/// Gives projects the fields that their numbers fall into, and tells what is missing. The fields'
/// counts are printed in the order of the numbers.
final class ProjectCheck {

  private ProjectCheck() {}

  static List<Project> withFields(
      List<Project> projects, List<FieldCount> counts, Line last, ProblemLog log) {
    if (projects.isEmpty()) {
      log.add(new Problem.MissingTable(last.place(), ProjectList.NAME));
    } else if (counts.isEmpty()) {
      log.add(new Problem.TruncatedTable(last.place(), ProjectList.NAME));
    } else {
      gaps(projects, log);
      counts(projects, counts, log);
    }
    return projects.stream().map(project -> withField(project, counts)).toList();
  }

  private static Project withField(Project project, List<FieldCount> counts) {
    return new Project(
        project.number(),
        field(project.number(), counts).map(FieldCount::field).orElse(""),
        project.group(),
        project.name(),
        project.citation());
  }

  private static Optional<FieldCount> field(int number, List<FieldCount> counts) {
    int end = 0;
    for (FieldCount count : counts) {
      end += count.count();
      if (number <= end) {
        return Optional.of(count);
      }
    }
    return Optional.empty();
  }

  private static void gaps(List<Project> projects, ProblemLog log) {
    int expected = 1;
    for (Project project : projects) {
      for (int missing = expected; missing < project.number(); missing++) {
        log.add(new Problem.MissingItem(project.citation().place(), Integer.toString(missing)));
      }
      expected = Math.max(expected, project.number() + 1);
    }
  }

  private static void counts(List<Project> projects, List<FieldCount> counts, ProblemLog log) {
    for (FieldCount count : counts) {
      int read = numbersOf(projects, counts, Optional.of(count)).size();
      if (read != count.count()) {
        String what = count.field() + "分野の事業";
        log.add(new Problem.CountMismatch(count.line().place(), what, count.count(), read));
      }
    }
    List<Integer> beyond = numbersOf(projects, counts, Optional.empty());
    if (!beyond.isEmpty()) {
      int announced = counts.stream().mapToInt(FieldCount::count).sum();
      log.add(
          new Problem.CountMismatch(
              counts.getLast().line().place(), "事業", announced, projects.size()));
    }
  }

  private static List<Integer> numbersOf(
      List<Project> projects, List<FieldCount> counts, Optional<FieldCount> wanted) {
    List<Integer> numbers = new ArrayList<>();
    projects.stream()
        .map(Project::number)
        .filter(number -> field(number, counts).equals(wanted))
        .forEach(numbers::add);
    return numbers;
  }
}
