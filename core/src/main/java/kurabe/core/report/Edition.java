package kurabe.core.report;

import java.util.List;
import java.util.stream.Stream;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.reference.PrintedRank;
import kurabe.core.reference.ReferenceValue;

/// One published report of a plan: the tree as it stands in this edition, and everything printed
/// about its items, each with its place. Lists are in the report's order.
public record Edition(
    EditionHead head,
    List<PlanItem> items,
    List<Observation> observations,
    List<PublishedEvaluation> evaluations,
    List<ReferenceValue> references,
    List<Statement> statements,
    List<Tally> tallies,
    List<Goal> goals,
    List<PrintedRank> ranks,
    List<Case> cases,
    List<Problem> problems) {

  public Edition {
    items = List.copyOf(items);
    observations = List.copyOf(observations);
    evaluations = List.copyOf(evaluations);
    references = List.copyOf(references);
    statements = List.copyOf(statements);
    tallies = List.copyOf(tallies);
    goals = List.copyOf(goals);
    ranks = List.copyOf(ranks);
    cases = List.copyOf(cases);
    problems = List.copyOf(problems);
  }

  /// A report that prints neither ranks nor cases.
  public Edition(
      EditionHead head,
      List<PlanItem> items,
      List<Observation> observations,
      List<PublishedEvaluation> evaluations,
      List<ReferenceValue> references,
      List<Statement> statements,
      List<Tally> tallies,
      List<Goal> goals,
      List<Problem> problems) {
    this(
        head,
        items,
        observations,
        evaluations,
        references,
        statements,
        tallies,
        goals,
        List.of(),
        List.of(),
        problems);
  }

  /// Every item of the tree, parents before children.
  public Stream<PlanItem> allItems() {
    return items.stream().flatMap(PlanItem::walk);
  }

  /// The same edition with further problems after its own.
  public Edition withProblems(List<Problem> further) {
    List<Problem> all = Stream.concat(problems.stream(), further.stream()).toList();
    return new Edition(
        head,
        items,
        observations,
        evaluations,
        references,
        statements,
        tallies,
        goals,
        ranks,
        cases,
        all);
  }
}
