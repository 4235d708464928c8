package kurabe.web.ui.difference;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import kurabe.core.change.IndicatorChange;
import kurabe.core.change.PlanChange;

/// Everything that moved, and what only one of the two reports has.
final class DifferenceBody extends Div {

  private static final String NO_LINES = "この条件に当てはまる行はありません。「すべて」を選ぶと全体を表示します。";

  private final DifferenceFacts facts;

  DifferenceBody(DifferenceFacts facts) {
    this.facts = facts;
    PlanChange change = facts.change();
    String indicators = facts.later().plan().indicatorName();
    add(new LineChoice(facts.address()));
    if (!change.items().isEmpty()) {
      add(items(change));
    }
    if (!change.indicators().isEmpty()) {
      add(indicators(change, indicators));
    }
    add(
        new Section(
            new H2("増えたもの・なくなったもの"),
            new UnmatchedSection("あとの版だけにあるもの", change.added(), indicators),
            new UnmatchedSection("前の版だけにあるもの", change.removed(), indicators)));
  }

  private Section items(PlanChange change) {
    return new Section(
        new H2("評価の差"),
        ChangeSummary.of(
            "評価のある項目",
            change.items().stream().map(it -> it.verdict().difference()).toList(),
            "上がった",
            "下がった"),
        facts.items().isEmpty() ? new Paragraph(NO_LINES) : new ItemTable(facts, facts.items()));
  }

  private Section indicators(PlanChange change, String name) {
    return new Section(
        new H2(name + "の差"),
        ChangeSummary.of(
            name + "の値",
            change.indicators().stream().map(IndicatorChange::ofValue).toList(),
            "増えた",
            "減った"),
        facts.indicators().isEmpty()
            ? new Paragraph(NO_LINES)
            : new IndicatorTable(facts, facts.indicators()));
  }
}
