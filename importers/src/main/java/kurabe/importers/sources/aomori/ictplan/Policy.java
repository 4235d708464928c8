package kurabe.importers.sources.aomori.ictplan;

import java.util.List;
import java.util.stream.IntStream;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.importers.text.WholeText;

/// A basic policy, its measures, and what is mainly to be done.
record Policy(Numbered heading, List<Numbered> measures, List<WholeText> words) implements Worded {

  private static final int LEVEL = 0;

  @Override
  public ItemKey key() {
    return ItemKey.named(heading.number());
  }

  PlanItem item() {
    return new PlanItem(
        key(),
        LEVEL,
        heading.number(),
        heading.title(),
        "",
        List.of(),
        IntStream.range(0, measures.size()).mapToObj(at -> measure(measures.get(at))).toList(),
        heading.text().citation());
  }

  private PlanItem measure(Numbered measure) {
    return new PlanItem(
        ItemKey.named(heading.number(), measure.number()),
        LEVEL + 1,
        measure.number(),
        measure.title(),
        "",
        List.of(),
        List.of(),
        measure.text().citation());
  }
}
