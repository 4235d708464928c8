package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.SeriesPoint;
import kurabe.core.dispute.OpenDisputes;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.Target;
import kurabe.core.quantity.Value;
import org.jspecify.annotations.Nullable;

/// An indicator's values over all editions of its plan, oldest first.
///
/// @param name as the newest edition has it
@Serdeable
public record SeriesJson(
    String plan, String key, String name, String unit, String direction, List<Point> points) {

  /// One value in one edition, with the target that this edition has for it.
  ///
  /// @param edition code of the edition that it stands in
  /// @param disputes open ones, of the value or of its rate
  @Serdeable
  public record Point(
      String edition,
      int revision,
      @Nullable String target,
      String unit,
      String period,
      @Nullable String value,
      String kind,
      String printed,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChangeJson change,
      @Nullable String absence,
      String asOf,
      @Nullable String asOfPeriod,
      CitationJson citation,
      List<DisputeJson> disputes) {

    static Point of(SeriesPoint one, PlanCode plan, OpenDisputes open) {
      Value value = one.observation().value();
      return new Point(
          one.edition().code(),
          one.revision(),
          one.indicator().target().map(Target::value).map(Figures::value).orElse(null),
          one.indicator().unit().symbol(),
          one.observation().period().code(),
          Figures.value(value),
          Figures.kind(value),
          Figures.printed(value),
          ChangeJson.of(value),
          Figures.absence(value),
          one.observation().asOf().text(),
          Figures.code(one.observation().asOf().period()),
          CitationJson.of(one.observation().citation()),
          open
              .of(plan, one.edition())
              .about(new Subject.OfIndicator(one.indicator().key()), one.observation().period())
              .stream()
              .map(dispute -> DisputeJson.of(dispute, Optional.empty()))
              .toList());
    }
  }

  /// @param points at least one
  public static SeriesJson of(PlanCode plan, List<SeriesPoint> points, OpenDisputes open) {
    Indicator newest = points.getLast().indicator();
    return new SeriesJson(
        plan.value(),
        newest.key().value(),
        newest.name(),
        newest.unit().symbol(),
        newest.direction().code(),
        points.stream().map(it -> Point.of(it, plan, open)).toList());
  }
}
