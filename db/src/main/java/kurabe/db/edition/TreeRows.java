package kurabe.db.edition;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.plan.Target;
import org.jspecify.annotations.Nullable;

/// A plan's tree as rows: positions count from the root down, as [PlanItem#walk] goes.
record TreeRows(
    List<ItemRow> items,
    List<IndicatorRow> indicators,
    List<TargetRow> targets,
    List<BaselineRow> baselines,
    List<MilestoneRow> milestones) {

  static TreeRows of(long revision, List<PlanItem> roots) {
    TreeRows rows =
        new TreeRows(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    roots.forEach(root -> rows.add(revision, null, root));
    return rows;
  }

  private void add(long revision, @Nullable Integer parent, PlanItem item) {
    int position = items.size();
    items.add(ItemRow.of(revision, position, parent, item));
    item.indicators().forEach(indicator -> add(revision, position, indicator));
    item.children().forEach(child -> add(revision, position, child));
  }

  private void add(long revision, int item, Indicator indicator) {
    int position = indicators.size();
    indicators.add(IndicatorRow.of(revision, position, item, indicator));
    indicator.target().ifPresent(it -> targets.add(TargetRow.of(revision, position, it)));
    indicator.baseline().ifPresent(it -> baselines.add(BaselineRow.of(revision, position, it)));
    for (Target milestone : indicator.milestones()) {
      milestones.add(MilestoneRow.of(revision, milestones.size(), position, milestone));
    }
  }
}
