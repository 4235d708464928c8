package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.concordance.PlanMapping;
import org.jspecify.annotations.Nullable;

/// What a plan's newest edition is mapped to.
///
/// @param unmapped how many of the rows are mapped to nothing
@Serdeable
public record PlanMappingJson(String plan, String title, int unmapped, List<Row> rows) {

  /// An indicator, or an item that is judged as a whole.
  ///
  /// @param item label of the item: its number and title
  /// @param key of the indicator; null for a whole item
  /// @param subject as a new mapping would name it
  /// @param mapping null where nobody has mapped it
  @Serdeable
  public record Row(
      String item,
      @Nullable String key,
      @Nullable String name,
      @Nullable String unit,
      MappedSubjectJson subject,
      @Nullable MappingJson mapping) {

    static Row of(PlanMapping.Row one) {
      return new Row(
          one.item().label(),
          one.indicator().map(it -> it.key().value()).orElse(null),
          one.indicator().map(it -> it.name()).orElse(null),
          one.indicator().map(it -> it.unit().symbol()).orElse(null),
          MappedSubjectJson.of(one.subject()),
          one.mapping().map(MappingJson::of).orElse(null));
    }
  }

  public static PlanMappingJson of(PlanMapping one) {
    return new PlanMappingJson(
        one.plan().code().value(),
        one.plan().title(),
        one.listUnmapped().size(),
        one.rows().stream().map(Row::of).toList());
  }
}
