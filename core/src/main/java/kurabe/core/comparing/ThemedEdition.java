package kurabe.core.comparing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.EditionFigures;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.concordance.Theme;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.ItemKey;
import kurabe.core.plan.PlanItem;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;

/// An edition with its indicators and items sorted into themes.
///
/// @param rows of its mapping, by the theme that they belong to
record ThemedEdition(
    AuditedEdition edition, EditionFigures figures, Map<String, List<PlanMapping.Row>> rows) {

  static ThemedEdition of(AuditedEdition edition, Correspondence correspondence) {
    PlanMapping mapping = PlanMapping.of(edition.edition(), correspondence.concordance());
    return new ThemedEdition(
        edition,
        new EditionFigures(edition.index(), edition.published().revision(), correspondence),
        mapping.rows().stream().collect(groupingBy(row -> theme(row, correspondence))));
  }

  /// Empty where a row has none.
  private static String theme(PlanMapping.Row row, Correspondence correspondence) {
    return row.mapping().flatMap(correspondence::findTheme).orElse("");
  }

  ThemeCell cell(Theme theme) {
    Map<ItemKey, List<PlanMapping.Row>> items =
        rows.getOrDefault(theme.code(), List.of()).stream()
            .collect(groupingBy(row -> row.item().key(), LinkedHashMap::new, toList()));
    return new ThemeCell(edition, items.values().stream().map(this::item).toList());
  }

  /// @param rows of one item
  private ComparedItem item(List<PlanMapping.Row> rows) {
    PlanItem item = rows.getFirst().item();
    return new ComparedItem(
        item,
        newest(new Subject.OfItem(item.key())),
        rows.getFirst().indicator().isEmpty() ? ground(rows.getFirst()) : "",
        rows.stream().flatMap(row -> indicator(row).stream()).toList());
  }

  private Optional<ComparedIndicator> indicator(PlanMapping.Row row) {
    return row.indicator().map(one -> indicator(one, ground(row)));
  }

  private static String ground(PlanMapping.Row row) {
    return row.mapping().orElseThrow().ground();
  }

  private ComparedIndicator indicator(Indicator indicator, String ground) {
    EditionIndex index = edition.index();
    Optional<Observation> newest =
        index.listObservations(indicator.key()).stream()
            .max(comparing(observation -> observation.period().end()));
    return new ComparedIndicator(
        indicator,
        newest,
        newest(new Subject.OfIndicator(indicator.key())),
        ground,
        newest.stream().flatMap(value -> references(indicator, value)).toList());
  }

  private Stream<ComparedIndicator.Reference> references(Indicator indicator, Observation newest) {
    return edition.index().listReferences(indicator.key()).stream()
        .map(
            value ->
                new ComparedIndicator.Reference(value, figures.pair(indicator, newest, value)));
  }

  private Optional<PublishedEvaluation> newest(Subject subject) {
    return edition.index().listEvaluations(subject).stream()
        .max(comparing(evaluation -> evaluation.period().end()));
  }
}
