package kurabe.importers.sources.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.problem.Problem;
import kurabe.core.profile.Expectation;
import kurabe.core.profile.Profile;
import kurabe.core.source.Place;
import kurabe.importers.source.ProblemLog;

/// Holds what was read against what every report of this kind has.
final class Completeness {

  /// A list of a thousand gaps tells no more than one of fifty.
  private static final int MOST_GAPS = 50;

  private Completeness() {}

  static void check(Profile profile, Tree tree, Book book, ProblemLog log) {
    if (book.indicatorCount() == 0 && book.evaluations().isEmpty()) {
      profile
          .tables()
          .forEach(table -> log.add(new Problem.TruncatedTable(Place.WHOLE, table.name())));
    }
    reportEmpty(profile, tree, book, log);
    profile.expectations().forEach(one -> check(one, profile, tree, book, log));
  }

  /// An item of which nothing is said is perhaps a note that was taken for one.
  private static void reportEmpty(Profile profile, Tree tree, Book book, ProblemLog log) {
    Set<Subject> judged =
        book.evaluations().stream().map(PublishedEvaluation::subject).collect(Collectors.toSet());
    Stream.iterate(0, depth -> depth < profile.plan().levels().size(), depth -> depth + 1)
        .flatMap(depth -> tree.list(depth).stream())
        .filter(Node::isEmpty)
        .filter(node -> !judged.contains(new Subject.OfItem(node.key())))
        .forEach(node -> log.add(new Problem.UnclaimedText(node.citation().place(), node.label())));
  }

  private static void check(
      Expectation expected, Profile profile, Tree tree, Book book, ProblemLog log) {
    List<Node> items =
        expected.level().map(level -> tree.list(profile.depth(level))).orElse(List.of());
    int count = expected.level().isPresent() ? items.size() : book.indicatorCount();
    String what = expected.level().orElse(profile.plan().indicatorName());
    if (!expected.admits(count)) {
      log.add(new Problem.CountMismatch(Place.WHOLE, what, announced(expected, count), count));
    }
    if (expected.numbered()) {
      List<String> numbers =
          expected.level().isPresent()
              ? items.stream().map(node -> node.name().number()).toList()
              : book.numbers();
      gaps(numbers, expected.most(), log);
    }
  }

  /// The bound that was missed.
  private static int announced(Expectation expected, int count) {
    return count < expected.least() ? expected.least() : expected.most().orElse(expected.least());
  }

  private static void gaps(List<String> numbers, Optional<Integer> most, ProblemLog log) {
    Set<Integer> found = new HashSet<>();
    numbers.stream()
        .map(number -> number.replaceAll("\\D", ""))
        .filter(digits -> !digits.isEmpty() && digits.length() < 7)
        .map(Integer::parseInt)
        .forEach(found::add);
    int last = Math.max(most.orElse(0), found.stream().max(Integer::compare).orElse(0));
    Stream.iterate(1, number -> number <= last, number -> number + 1)
        .filter(number -> !found.contains(number))
        .limit(MOST_GAPS)
        .forEach(number -> log.add(new Problem.MissingItem(Place.WHOLE, Integer.toString(number))));
  }
}
