package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.change.IndicatorChange;
import kurabe.core.change.ItemChange;
import kurabe.core.change.PlanChange;
import kurabe.core.change.VerdictChange;
import kurabe.core.dispute.Contested;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.Observation;
import kurabe.core.time.Period;
import kurabe.core.tracking.TrackedChange;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.DifferenceWords;
import kurabe.web.words.OutcomeWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.QuantityWords;
import kurabe.web.words.ValueWords;

/// What moved in a plan as tables in plain text.
final class DifferencesText {

  private static final int WIDEST_CELL = 44;
  private static final String NONE = "記載なし";

  private DifferencesText() {}

  static List<String> of(TrackedChange it) {
    List<String> lines = new ArrayList<>();
    lines.add(it.later().edition().head().plan().title());
    lines.add("前の時点: " + side(it.earlier(), it.from()));
    lines.add("あとの時点: " + side(it.later(), it.to()));
    lines.addAll(items(it));
    lines.addAll(indicators(it));
    lines.addAll(unmatched("あとの版だけにある", it.change().added()));
    lines.addAll(unmatched("前の版だけにある", it.change().removed()));
    return lines;
  }

  private static String side(AuditedEdition edition, Period column) {
    return PeriodWords.of(column) + "（" + edition.edition().head().label() + "の版）";
  }

  private static List<String> items(TrackedChange tracked) {
    PlanChange change = tracked.change();
    TextTable table = new TextTable(WIDEST_CELL);
    row(table, "項目", "前", "あと", "差", "報告書の差");
    for (ItemChange it : change.items()) {
      VerdictChange verdict = it.verdict();
      row(
          table,
          it.is().label(),
          outcome(verdict.earlier(), tracked.earlier()),
          outcome(verdict.later(), tracked.later()),
          DifferenceWords.of(verdict.difference()),
          verdict.published().map(QuantityWords::signed).orElse(""));
    }
    return change.items().isEmpty() ? List.of() : titled("評価", table);
  }

  private static List<String> indicators(TrackedChange tracked) {
    PlanChange change = tracked.change();
    TextTable table = new TextTable(WIDEST_CELL);
    row(table, "指標", "前", "あと", "値の差", "達成率の差");
    for (IndicatorChange it : change.indicators()) {
      row(
          table,
          it.is().name(),
          value(it.earlier(), tracked.earlier()),
          value(it.later(), tracked.later()),
          DifferenceWords.of(it.ofValue()) + (it.isOfOneVintage() ? "（同じ時点の値）" : ""),
          it.rate().map(rate -> DifferenceWords.of(rate.difference())).orElse(""));
    }
    return change.indicators().isEmpty() ? List.of() : titled("指標", table);
  }

  private static List<String> titled(String title, TextTable table) {
    return Stream.concat(Stream.of("", "■ " + title), table.lines().stream()).toList();
  }

  private static List<String> unmatched(String title, PlanChange.Unmatched it) {
    if (it.isEmpty()) {
      return List.of();
    }
    Stream<String> names =
        Stream.concat(
            it.items().stream().map(PlanItem::label),
            it.indicators().stream().map(Indicator::name));
    return Stream.concat(Stream.of("", "■ " + title), names.map(name -> "・" + name)).toList();
  }

  private static void row(TextTable table, String... cells) {
    table.row(Stream.of(cells).map(List::of).toList());
  }

  private static String outcome(Optional<PublishedEvaluation> verdict, AuditedEdition side) {
    return verdict
        .map(
            it ->
                OutcomeWords.of(it.outcome())
                    + DisputeText.mark(side.disputes().about(it.subject(), it.period())))
        .orElse(NONE);
  }

  private static String value(Optional<Observation> value, AuditedEdition side) {
    return value
        .map(it -> value(it) + DisputeText.mark(side.disputes().at(contested(it), it.period())))
        .orElse(NONE);
  }

  private static String value(Observation it) {
    return ValueWords.of(it.value()) + "（" + AsOfWords.of(it.asOf()) + "）";
  }

  private static Contested contested(Observation it) {
    return new Contested.OfValue(it.indicator());
  }
}
