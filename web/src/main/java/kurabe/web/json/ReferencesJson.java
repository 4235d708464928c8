package kurabe.web.json;

import static java.util.Comparator.comparing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.EditionHead;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import org.jspecify.annotations.Nullable;

/// The values of the nation or a region that a plan's newest report prints, each beside the
/// indicator's own newest value.
@Serdeable
public record ReferencesJson(
    String plan, String planCode, EditionJson.Head edition, List<Row> references) {

  /// @param value the indicator's own
  /// @param disputes open ones, of that value or of its rate
  @Serdeable
  public record Row(
      String key,
      List<String> path,
      String name,
      String unit,
      @Nullable String value,
      @Nullable String asOf,
      ComparedReferenceJson reference,
      List<DisputeJson> disputes) {

    static Row of(
        Audited audited,
        PlanItem item,
        Indicator one,
        ReferenceValue value,
        EditionFigures figures) {
      Optional<Observation> newest = newest(one, audited.index());
      return new Row(
          one.key().value(),
          audited.labels(item),
          one.name(),
          one.unit().symbol(),
          newest.map(Observation::value).map(Figures::value).orElse(null),
          newest.map(observation -> observation.asOf().text()).orElse(null),
          reference(one, newest, value, figures),
          newest.map(it -> disputes(it, audited)).orElse(List.of()));
    }

    private static List<DisputeJson> disputes(Observation newest, Audited audited) {
      return audited.disputes(new Subject.OfIndicator(newest.indicator()), newest.period());
    }

    private static ComparedReferenceJson reference(
        Indicator one, Optional<Observation> newest, ReferenceValue value, EditionFigures figures) {
      return newest
          .map(own -> figures.pair(one, own, value))
          .map(pair -> ComparedReferenceJson.of(value, pair))
          .orElseGet(() -> ComparedReferenceJson.alone(value));
    }
  }

  public static ReferencesJson of(Audited audited, EditionFigures figures) {
    EditionHead head = audited.edition().head();
    return new ReferencesJson(
        head.plan().title(),
        head.plan().code().value(),
        EditionJson.Head.of(head),
        audited.edition().allItems().flatMap(item -> rows(item, audited, figures)).toList());
  }

  private static Stream<Row> rows(PlanItem item, Audited audited, EditionFigures figures) {
    EditionIndex index = audited.index();
    return item.indicators().stream()
        .flatMap(
            one ->
                index.listReferences(one.key()).stream()
                    .map(value -> Row.of(audited, item, one, value, figures)));
  }

  private static Optional<Observation> newest(Indicator one, EditionIndex index) {
    return index.listObservations(one.key()).stream()
        .max(comparing(observation -> observation.period().end()));
  }
}
