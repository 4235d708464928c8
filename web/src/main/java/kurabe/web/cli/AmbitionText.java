package kurabe.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurabe.core.ambition.Ambition;
import kurabe.core.dispute.Contested;
import kurabe.core.dispute.OpenDisputes;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Target;
import kurabe.core.report.EditionHead;
import kurabe.core.report.Observation;
import kurabe.core.tracking.PlanAmbition;
import kurabe.core.tracking.PlanAmbition.Row;
import kurabe.web.words.AsOfWords;
import kurabe.web.words.BodyNames;
import kurabe.web.words.FindingWords;
import kurabe.web.words.PaceWords;
import kurabe.web.words.PeriodWords;
import kurabe.web.words.ValueWords;

/// Pace and ambition of a plan as plain text: figures of each indicator, then what they say.
final class AmbitionText {

  private AmbitionText() {}

  static List<String> of(PlanAmbition plan, BodyNames names) {
    EditionHead head = plan.edition().edition().head();
    List<String> lines = new ArrayList<>();
    lines.add(head.plan().title() + "（" + head.label() + "）");
    lines.add(plan.span().map(PaceWords::span).orElse(PaceWords.NO_SPAN));
    String owner = "";
    for (Row row : plan.rows()) {
      if (!row.owner().label().equals(owner)) {
        owner = row.owner().label();
        lines.add("");
        lines.add("■ " + owner);
      }
      lines.addAll(indicator(row, plan.edition().disputes(), names));
    }
    return lines;
  }

  private static List<String> indicator(Row row, OpenDisputes disputes, BodyNames names) {
    List<String> lines = new ArrayList<>();
    lines.add("・" + row.indicator().name());
    lines.add("    目標 " + target(row.indicator()));
    row.ambition()
        .ifPresentOrElse(
            it -> lines.addAll(figures(it, disputes, names)), () -> lines.add("    この時点の値の記載なし"));
    return lines;
  }

  private static List<String> figures(Ambition it, OpenDisputes disputes, BodyNames names) {
    List<String> lines = new ArrayList<>();
    Observation value = it.observation();
    lines.add(
        "    値 "
            + ValueWords.of(value.value())
            + "（"
            + AsOfWords.of(value.asOf())
            + "）"
            + mark(value, disputes));
    lines.add("    目標の達成率 " + PaceWords.attainment(it.attainment()));
    lines.add("    ペースに対する割合 " + pace(it));
    it.findings()
        .forEach(
            finding -> lines.add("    - " + FindingWords.sentence(finding, it.indicator(), names)));
    return lines;
  }

  private static String mark(Observation value, OpenDisputes disputes) {
    return DisputeText.mark(disputes.at(new Contested.OfValue(value.indicator()), value.period()));
  }

  private static String pace(Ambition it) {
    String basis = PaceWords.basis(it.pace(), it.indicator().unit());
    return PaceWords.rate(it.pace()) + (basis.isEmpty() ? "" : " " + basis);
  }

  private static String target(Indicator indicator) {
    Optional<Target> target = indicator.target();
    String due =
        target.flatMap(Target::due).map(until -> "（" + PeriodWords.of(until) + "まで）").orElse("");
    return target.map(it -> ValueWords.of(it.value()) + due).orElse("なし");
  }
}
