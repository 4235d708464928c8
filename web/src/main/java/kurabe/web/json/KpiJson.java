package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.council.KpiOutline;
import kurabe.core.hearing.KnownKpi;
import org.jspecify.annotations.Nullable;

/// A KPI as a meeting was shown it.
///
/// @param examples 中間指標の例
/// @param components 指標の構成要素
/// @param item key of the item of the published plan that has its name; null where none has, and
///     where nothing is published to look in
/// @param meeting null inside the answer that names it already
@Serdeable
public record KpiJson(
    String field,
    String name,
    List<String> examples,
    List<String> components,
    CitationJson citation,
    @Nullable String item,
    @Nullable MeetingJson meeting) {

  static KpiJson of(KpiOutline kpi) {
    return of(kpi, null, null);
  }

  public static KpiJson of(KnownKpi known) {
    return of(
        known.kpi(),
        known.published().map(item -> item.key().value()).orElse(null),
        MeetingJson.of(known.meeting()));
  }

  private static KpiJson of(KpiOutline kpi, @Nullable String item, @Nullable MeetingJson meeting) {
    return new KpiJson(
        kpi.field(),
        kpi.name(),
        kpi.examples().stream().map(KpiOutline.Example::name).toList(),
        kpi.components().stream().map(KpiOutline.Example::name).toList(),
        CitationJson.of(kpi.citation()),
        item,
        meeting);
  }
}
