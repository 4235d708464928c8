package kurabe.importers.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kurabe.core.council.CouncilRecord;
import kurabe.core.council.KpiOutline;
import kurabe.core.council.Project;
import kurabe.core.council.Remark;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.importing.Reading;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.problem.Problem;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Value;
import kurabe.core.reference.PrintedRank;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Case;
import kurabe.core.report.Edition;
import kurabe.core.report.Tally;
import kurabe.core.source.Citation;
import kurabe.core.source.Place;
import kurabe.core.source.Sha256;
import kurabe.core.time.Period;

/// Everything that came of reading a document, one fact a line, so that two readings can be
/// compared. Sentences of documents stand as the beginning of their hash: they may not be
/// committed.
final class Canonical {

  private static final int HASH = 8;

  private final boolean placed;

  /// @param placed whether each fact says where it stands
  private Canonical(boolean placed) {
    this.placed = placed;
  }

  static List<String> withPlaces(Reading reading) {
    return new Canonical(true).facts(reading);
  }

  /// The figures alone: what must be the same wherever they stand in the document.
  static List<String> figures(Reading reading) {
    return new Canonical(false)
        .facts(reading).stream()
            .filter(fact -> !fact.startsWith("problem") && !fact.startsWith("statement"))
            .map(Canonical::folded)
            .sorted()
            .toList();
  }

  /// Codes of what was found wrong or doubtful, each as often as it was found.
  static Map<String, Long> problems(Reading reading) {
    Map<String, Long> codes = new TreeMap<>();
    problemsOf(reading).forEach(problem -> codes.merge(problem.code(), 1L, Long::sum));
    return codes;
  }

  private static List<Problem> problemsOf(Reading reading) {
    return switch (reading) {
      case Reading.Read(Edition edition) -> edition.problems();
      case Reading.Surveyed(SurveyTable table) -> table.problems();
      case Reading.Recorded(CouncilRecord record) -> record.problems();
      case Reading.Refused(List<Problem> problems) -> problems;
    };
  }

  private List<String> facts(Reading reading) {
    List<String> facts =
        new ArrayList<>(
            switch (reading) {
              case Reading.Read(Edition edition) -> facts(edition);
              case Reading.Surveyed(SurveyTable table) -> facts(table);
              case Reading.Recorded(CouncilRecord record) -> facts(record);
              case Reading.Refused _ -> List.of("refused");
            });
    problemsOf(reading).forEach(problem -> facts.add(fact("problem", problem)));
    return List.copyOf(facts);
  }

  private String fact(String kind, Problem problem) {
    return String.join(
        "\t", kind, problem.code(), problem.severity().code(), place(problem.place()));
  }

  private List<String> facts(Edition edition) {
    List<String> facts = new ArrayList<>();
    var head = edition.head();
    facts.add(line("edition", head.source(), head.plan().code().value(), head.asOf().code()));
    edition.items().forEach(item -> items(item, 0, facts));
    edition
        .observations()
        .forEach(
            it ->
                facts.add(
                    line(
                        "value",
                        it.indicator().value(),
                        it.period().code(),
                        value(it.value()),
                        it.asOf().text(),
                        at(it.citation()))));
    edition.evaluations().forEach(it -> facts.add(evaluation(it)));
    edition
        .references()
        .forEach(
            it ->
                facts.add(
                    line(
                        "reference",
                        it.indicator().value(),
                        it.scope().value(),
                        quantity(it.value()),
                        it.asOf().text(),
                        at(it.citation()))));
    edition.tallies().forEach(it -> facts.add(tally(it)));
    edition
        .goals()
        .forEach(it -> facts.add(line("goal", it.name(), value(it.value()), at(it.citation()))));
    edition
        .statements()
        .forEach(
            it ->
                facts.add(
                    line("statement", it.item().value(), it.kind().code(), at(it.citation()))));
    edition.ranks().forEach(it -> facts.add(rank(it)));
    edition.cases().forEach(it -> facts.add(example(it)));
    return facts;
  }

  private String rank(PrintedRank it) {
    return line(
        "rank",
        it.indicator().value(),
        it.scope(),
        Integer.toString(it.place()),
        it.asOf().text(),
        at(it.citation()));
  }

  private String example(Case it) {
    return line(
        "case",
        it.field(),
        hash(it.title()),
        Integer.toString(it.outcomes().size()),
        hash(String.join("\n", it.outcomes())),
        it.asOf().text(),
        at(it.citation()));
  }

  private List<String> facts(CouncilRecord record) {
    List<String> facts = new ArrayList<>();
    var meeting = record.meeting();
    facts.add(line("meeting", record.source(), meeting.plan().value(), meeting.name()));
    facts.add(line("day", meeting.date().toString()));
    record.agenda().forEach(it -> facts.add(line("agenda", it.number(), at(it.citation()))));
    record.remarks().forEach(it -> facts.add(remark(it)));
    record.projects().forEach(it -> facts.add(project(it)));
    record.kpis().forEach(it -> facts.add(kpi(it)));
    record
        .rule()
        .forEach(
            it -> facts.add(line("rule", it.kind().code(), hash(it.text()), at(it.citation()))));
    record.cases().forEach(it -> facts.add(example(it)));
    return facts;
  }

  private String remark(Remark it) {
    return line(
        "remark", it.agenda().number(), hash(it.topic()), hash(it.text()), at(it.citation()));
  }

  private String project(Project it) {
    return line(
        "project",
        Integer.toString(it.number()),
        it.field(),
        it.group(),
        it.name(),
        at(it.citation()));
  }

  private String kpi(KpiOutline it) {
    return line("kpi", it.field(), it.name(), names(it.examples()), names(it.components()));
  }

  private static String names(List<KpiOutline.Example> examples) {
    return examples.stream().map(KpiOutline.Example::name).collect(joining(","));
  }

  private void items(PlanItem item, int depth, List<String> facts) {
    facts.add(line("item", Integer.toString(depth), item.key().value(), item.label()));
    item.indicators().forEach(it -> facts.add(indicator(it)));
    item.children().forEach(child -> items(child, depth + 1, facts));
  }

  private String indicator(Indicator it) {
    return line(
        "indicator",
        it.key().value(),
        it.name(),
        it.unit().symbol(),
        it.direction().code(),
        it.target().map(target -> value(target.value())).orElse("-"),
        it.target().flatMap(target -> target.due()).map(Period::code).orElse("-"),
        it.baseline().map(baseline -> value(baseline.value())).orElse("-"),
        it.milestones().stream().map(target -> value(target.value())).collect(joining(",")),
        at(it.citation()));
  }

  private String evaluation(PublishedEvaluation it) {
    String subject =
        switch (it.subject()) {
          case Subject.OfItem(var key) -> "item " + key.value();
          case Subject.OfIndicator(var key) -> "indicator " + key.value();
        };
    String outcome =
        switch (it.outcome()) {
          case Outcome.Rate(Quantity percent) -> percent.plain();
          case Outcome.Grade(String label) -> label;
          case Outcome.NotRated(String mark) -> "not rated " + mark;
          case Outcome.Missing(var reason) -> "missing " + reason.code();
        };
    return line(
        "verdict",
        subject,
        it.period().code(),
        outcome,
        it.difference().map(Quantity::plain).orElse("-"),
        at(it.citation()));
  }

  private String tally(Tally it) {
    String counts =
        it.counts().stream()
            .map(
                count ->
                    count.label()
                        + "="
                        + count.count().plain()
                        + count.share().map(share -> "(" + share.plain() + "%)").orElse(""))
            .collect(joining(" "));
    return line("tally", it.period().code(), counts, at(it.citation()));
  }

  /// A table of all municipalities has tens of thousands of values: a hash stands for them, and
  /// their number by indicator.
  private static List<String> facts(SurveyTable table) {
    Map<String, Long> counts = new TreeMap<>();
    table.values().forEach(it -> counts.merge(it.concept().value(), 1L, Long::sum));
    String all =
        table.values().stream()
            .map(
                it ->
                    String.join(
                        "\t",
                        it.concept().value(),
                        it.body().value(),
                        value(it.value()),
                        it.ratio().map(Object::toString).orElse("-"),
                        it.asOf().text()))
            .sorted()
            .collect(joining("\n"));
    return Stream.concat(
            Stream.of(
                "survey\t" + table.survey().code().value(),
                "values\t" + table.values().size() + "\t" + hash(all)),
            counts.entrySet().stream().map(it -> "concept\t" + it.getKey() + "\t" + it.getValue()))
        .toList();
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.Measured(Quantity quantity) -> quantity(quantity);
      case Value.ChangeOnly(Quantity change, String against) -> against + " " + quantity(change);
      case Value.Words(String text) -> "words " + hash(text);
      case Value.Absent(var reason, String text) -> "absent " + reason.code() + " " + text;
    };
  }

  private static String quantity(Quantity quantity) {
    return quantity.plain() + quantity.unit().symbol();
  }

  /// Full-width digits are the same digits.
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String hash(String text) {
    return Sha256.of(folded(text).getBytes(UTF_8)).hex().substring(0, HASH);
  }

  private String at(Citation citation) {
    return place(citation.place());
  }

  private String place(Place place) {
    return !placed
        ? ""
        : switch (place) {
          case Place.Whole() -> "whole";
          case Place.Line(int line) -> "line " + line;
          case Place.OnPage(int page, int line) -> "page " + page + " line " + line;
          case Place.Cell(String sheet, int row, int column) ->
              "cell " + sheet + " " + row + "," + column;
        };
  }

  private static String line(String... parts) {
    return String.join("\t", parts).stripTrailing();
  }
}
