package kurabe.importers.sources.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.IndicatorKey;
import kurabe.core.problem.Problem;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.Observation;
import kurabe.core.report.Statement;
import kurabe.core.time.Period;
import kurabe.importers.source.ProblemLog;

/// Everything that was read beside the tree.
final class Book {

  /// A report may print a rate and a grade for the same thing.
  private record Key(Subject subject, Period period, boolean rate) {

    static Key of(PublishedEvaluation evaluation) {
      return new Key(
          evaluation.subject(), evaluation.period(), evaluation.outcome() instanceof Outcome.Rate);
    }
  }

  private final ProblemLog log;
  private final List<Observation> observations = new ArrayList<>();
  private final Map<Key, PublishedEvaluation> verdicts = new HashMap<>();
  private final List<PublishedEvaluation> evaluations = new ArrayList<>();
  private final List<ReferenceValue> references = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Set<IndicatorKey> indicators = new HashSet<>();
  private final List<String> numbers = new ArrayList<>();

  Book(ProblemLog log) {
    this.log = log;
  }

  /// Whether it is the first of that name within its item.
  boolean isNew(IndicatorKey key) {
    return indicators.add(key);
  }

  int indicatorCount() {
    return indicators.size();
  }

  void number(String number) {
    numbers.add(number);
  }

  List<String> numbers() {
    return List.copyOf(numbers);
  }

  void add(Observation observation) {
    observations.add(observation);
  }

  void add(ReferenceValue reference) {
    references.add(reference);
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  /// A verdict that is printed again must be the same.
  void add(PublishedEvaluation evaluation, String what) {
    Key key = Key.of(evaluation);
    Optional<PublishedEvaluation> known =
        Optional.ofNullable(verdicts.putIfAbsent(key, evaluation));
    if (known.isEmpty()) {
      evaluations.add(evaluation);
    } else if (!known.get().outcome().equals(evaluation.outcome())) {
      log.add(
          new Problem.ConflictingFigures(
              evaluation.citation().place(),
              what,
              known.get().citation().quote(),
              evaluation.citation().quote()));
    }
  }

  List<Observation> observations() {
    return observations;
  }

  List<PublishedEvaluation> evaluations() {
    return evaluations;
  }

  List<ReferenceValue> references() {
    return references;
  }

  List<Statement> statements() {
    return statements;
  }
}
