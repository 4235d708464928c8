package kurabe.db.edition;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.util.List;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import org.jspecify.annotations.Nullable;

/// A node of a revision's tree. Positions follow the walk of the tree: parents before children.
@MappedEntity("item")
record ItemRow(
    @Id long revisionId,
    @Id int position,
    @Nullable Integer parentPosition,
    String key,
    int level,
    String printedNumber,
    String title,
    String department,
    @Relation(Relation.Kind.EMBEDDED) CitationColumns citation)
    implements ContentRow {

  static ItemRow of(long revision, int position, @Nullable Integer parent, PlanItem item) {
    return new ItemRow(
        revision,
        position,
        parent,
        item.key().value(),
        item.level(),
        item.number(),
        item.title(),
        item.department(),
        CitationColumns.of(item.citation()));
  }

  ItemKey itemKey() {
    return new ItemKey(key);
  }

  PlanItem toItem(List<Indicator> indicators, List<PlanItem> children) {
    return new PlanItem(
        itemKey(),
        level,
        printedNumber,
        title,
        department,
        indicators,
        children,
        citation.toCitation());
  }
}
