package kurabe.importers.sources.aomori.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.evaluation.Outcome;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanItem;
import kurabe.core.quantity.Quantity;
import kurabe.core.report.Edition;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;
import kurabe.core.source.Place;
import kurabe.core.time.Period;

/// Writes an edition as the golden files do: a row for each indicator or KPI, digits as printed
/// less separators. The golden files were transcribed from the report itself, not by the
/// importer.
final class Golden {

  static final String REPORT = "aomori-dx-progress-2025-12.txt";

  private static final String FOLDER = "/kurabe/importers/sources/aomori/";

  private final EditionIndex index;

  Golden(Edition edition) {
    this.index = new EditionIndex(edition);
  }

  static List<String> indicatorRows() {
    return rows("indicators-2025-12.tsv");
  }

  static List<String> indexRows() {
    return rows("indices-2025-12.tsv");
  }

  /// The rows without their line numbers, for a report that has other lines.
  static List<String> withoutLine(List<String> rows) {
    return rows.stream().map(row -> row.substring(row.indexOf('\t') + 1)).toList();
  }

  private static List<String> rows(String name) {
    try (InputStream stream = Golden.class.getResourceAsStream(FOLDER + name)) {
      return new String(stream.readAllBytes(), UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> writeIndicators() {
    return kpis()
        .flatMap(kpi -> kpi.indicators().stream().map(indicator -> write(kpi, indicator)))
        .toList();
  }

  List<String> writeIndices() {
    return kpis().map(this::write).toList();
  }

  private Stream<PlanItem> kpis() {
    return index.edition().items().stream().flatMap(field -> field.children().stream());
  }

  private String write(PlanItem kpi, Indicator indicator) {
    String target =
        indicator.target().flatMap(t -> t.value().findQuantity()).map(Quantity::plain).orElse("");
    String periods =
        index.listPeriods().stream().map(period -> write(indicator, period)).collect(joining("\t"));
    String national =
        index.listReferences(indicator.key()).stream()
            .map(reference -> reference.value().plain() + "\t" + reference.asOf().text())
            .findFirst()
            .orElse("\t");
    return String.join(
        "\t",
        line(indicator.citation().place()),
        index.listPath(kpi).getFirst().title(),
        kpi.title(),
        indicator.name(),
        indicator.unit().symbol(),
        target,
        periods,
        national,
        indicator.dataSource());
  }

  private String write(Indicator indicator, Period period) {
    Observation observation = index.findObservation(indicator.key(), period).orElseThrow();
    String value = observation.value().findQuantity().map(Quantity::plain).orElse("");
    return String.join(
        "\t",
        value,
        observation.asOf().text(),
        rate(index.findEvaluation(new Subject.OfIndicator(indicator.key()), period)));
  }

  private String write(PlanItem kpi) {
    List<PublishedEvaluation> indices = index.listEvaluations(new Subject.OfItem(kpi.key()));
    return String.join(
        "\t",
        line(indices.getFirst().citation().place()),
        index.listPath(kpi).getFirst().title(),
        kpi.title(),
        indices.stream().map(each -> rate(Optional.of(each))).collect(joining("\t")),
        indices.getLast().difference().map(Quantity::plain).orElse(""));
  }

  private static String rate(Optional<PublishedEvaluation> evaluation) {
    return evaluation
        .map(PublishedEvaluation::outcome)
        .map(outcome -> outcome instanceof Outcome.Rate(Quantity percent) ? percent.plain() : "?")
        .orElse("");
  }

  private static String line(Place place) {
    return place instanceof Place.Line(int line) ? Integer.toString(line) : place.toString();
  }
}
