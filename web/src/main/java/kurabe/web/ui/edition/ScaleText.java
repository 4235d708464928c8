package kurabe.web.ui.edition;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurabe.core.plan.PlanItem;

/// How large a plan is, level by level in its own words: `分野 3 ・ KPI 8 ・ 中間指標 30`.
public final class ScaleText extends Paragraph {

  public ScaleText(EditionFacts facts) {
    super(
        Stream.concat(levels(facts), Stream.of(indicators(facts)))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ・ ")));
    addClassName("scale");
  }

  private static Stream<String> levels(EditionFacts facts) {
    return IntStream.range(0, facts.plan().levels().size()).mapToObj(level -> level(facts, level));
  }

  private static String level(EditionFacts facts, int level) {
    long count = facts.edition().allItems().filter(item -> item.level() == level).count();
    return count == 0 ? "" : facts.plan().levels().get(level) + " " + count;
  }

  private static String indicators(EditionFacts facts) {
    long count =
        facts.edition().allItems().map(PlanItem::indicators).mapToLong(all -> all.size()).sum();
    return count == 0 ? "" : facts.plan().indicatorName() + " " + count;
  }
}
