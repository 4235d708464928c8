package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.change.ItemChange;
import kurabe.core.change.PlanChange;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.Plan;
import kurabe.core.plan.PlanItem;
import kurabe.core.tracking.PeriodRef;
import kurabe.core.tracking.TrackedChange;

/// What moved in a plan between two columns of its reports.
///
/// @param periods all that may be asked for, newest edition first: `2025-12-31:2025-09-30`
/// @param added in the later report only
/// @param removed in the earlier report only
@Serdeable
public record DifferencesJson(
    String plan,
    String title,
    String jurisdiction,
    Column from,
    Column to,
    List<String> periods,
    List<Item> items,
    List<IndicatorChangeJson> indicators,
    Unmatched added,
    Unmatched removed) {

  /// @param code as `from` and `to` take it
  @Serdeable
  public record Column(String code, EditionJson.Head edition, int revision, String period) {

    static Column of(AuditedEdition edition, PeriodRef ref) {
      return new Column(
          ref.code(),
          EditionJson.Head.of(edition.edition().head()),
          edition.published().revision(),
          ref.column().code());
    }
  }

  /// An item that both reports have and at least one of them judges.
  @Serdeable
  public record Item(String key, List<String> path, VerdictChangeJson verdict) {

    static Item of(ItemChange it, Audited earlier, Audited later) {
      return new Item(
          it.is().key().value(),
          later.labels(it.is()),
          VerdictChangeJson.of(it.verdict(), earlier, later));
    }
  }

  /// What only one of the reports has, by its labels.
  @Serdeable
  public record Unmatched(List<String> items, List<String> indicators) {

    static Unmatched of(PlanChange.Unmatched it) {
      return new Unmatched(
          it.items().stream().map(PlanItem::label).toList(),
          it.indicators().stream().map(Indicator::name).toList());
    }
  }

  public static DifferencesJson of(TrackedChange it) {
    Plan plan = it.later().edition().head().plan();
    Audited earlier = Audited.of(it.earlier());
    Audited later = Audited.of(it.later());
    return new DifferencesJson(
        plan.code().value(),
        plan.title(),
        plan.jurisdiction().value(),
        Column.of(it.earlier(), it.earlierRef()),
        Column.of(it.later(), it.laterRef()),
        it.columns().stream().map(PeriodRef::of).map(PeriodRef::code).toList(),
        it.change().items().stream().map(one -> Item.of(one, earlier, later)).toList(),
        it.change().indicators().stream()
            .map(one -> IndicatorChangeJson.of(one, earlier, later))
            .toList(),
        Unmatched.of(it.change().added()),
        Unmatched.of(it.change().removed()));
  }
}
