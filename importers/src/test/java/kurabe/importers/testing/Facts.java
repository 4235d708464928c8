package kurabe.importers.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import kurabe.core.report.Edition;
import kurabe.core.report.Observation;
import kurabe.core.report.Statement;

/// What an edition says, without where it says so: two files of one report must say the same.
public final class Facts {

  private Facts() {}

  public static List<String> of(Edition edition) {
    List<String> facts = new ArrayList<>();
    facts.add("as of " + edition.head().asOf() + " " + edition.head().label());
    edition.allItems().forEach(item -> add(facts, item));
    edition.observations().forEach(each -> facts.add(observation(each)));
    edition
        .evaluations()
        .forEach(
            each ->
                facts.add(
                    "evaluation %s %s %s %s"
                        .formatted(
                            each.subject(), each.period(), each.outcome(), each.difference())));
    edition
        .references()
        .forEach(
            each ->
                facts.add(
                    "reference %s %s %s %s"
                        .formatted(each.indicator(), each.scope(), each.value(), each.asOf())));
    edition.statements().forEach(each -> facts.add(statement(each)));
    edition
        .tallies()
        .forEach(
            each ->
                facts.add("tally %s %s %s".formatted(each.period(), each.counts(), each.total())));
    edition
        .goals()
        .forEach(
            each -> facts.add("goal %s %s %s".formatted(each.name(), each.value(), each.asOf())));
    return facts;
  }

  private static void add(List<String> facts, PlanItem item) {
    facts.add(
        "item %s %d %s %s %s"
            .formatted(item.key(), item.level(), item.number(), item.title(), item.department()));
    item.indicators().forEach(indicator -> facts.add(indicator(indicator)));
  }

  private static String indicator(Indicator indicator) {
    Stream<Target> targets =
        Stream.concat(indicator.target().stream(), indicator.milestones().stream());
    return "indicator %s %s %s %s %s %s"
        .formatted(
            indicator.key(),
            indicator.name(),
            indicator.unit(),
            indicator.direction(),
            targets.map(each -> each.value() + " due " + each.due()).toList(),
            Optional.of(indicator.dataSource()));
  }

  private static String observation(Observation each) {
    return "observation %s %s %s %s"
        .formatted(each.indicator(), each.period(), each.value(), each.asOf());
  }

  private static String statement(Statement each) {
    return "statement %s %s %s %s".formatted(each.item(), each.kind(), each.period(), each.value());
  }
}
