package kurabe.core.comparing;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.catalog.Catalog;
import kurabe.core.concordance.Theme;
import kurabe.core.concordance.ThemeMember;
import kurabe.core.evaluation.PublishedEvaluation;
import kurabe.core.evaluation.Subject;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.plan.PlanItem;
import kurabe.core.reference.ReferenceGap;
import kurabe.core.reference.ReferenceValue;
import kurabe.core.report.EditionIndex;
import kurabe.core.report.Observation;

/// Sets the newest editions of several plans side by side by theme.
@Singleton
public final class Comparer {

  private final EditionBrowser browser;
  private final Catalog catalog;

  Comparer(EditionBrowser browser, Catalog catalog) {
    this.browser = browser;
    this.catalog = catalog;
  }

  /// Plans without a published edition are left out; the columns follow the prefectures' codes.
  public Comparison compare(Collection<PlanCode> plans) {
    List<AuditedEdition> editions =
        browser.listNewest(plans).stream()
            .sorted(comparing(edition -> edition.edition().head().plan().jurisdiction()))
            .toList();
    return of(editions, catalog.listThemes());
  }

  static Comparison of(List<AuditedEdition> editions, List<Theme> themes) {
    return new Comparison(editions, themes.stream().map(theme -> row(theme, editions)).toList());
  }

  private static ThemeRow row(Theme theme, List<AuditedEdition> editions) {
    return new ThemeRow(theme, editions.stream().map(edition -> cell(theme, edition)).toList());
  }

  private static ThemeCell cell(Theme theme, AuditedEdition edition) {
    return theme.members().stream()
        .filter(member -> member.plan().equals(edition.edition().head().plan().code()))
        .findFirst()
        .map(member -> new ThemeCell(edition, member.ground(), items(member, edition.index())))
        .orElseGet(() -> new ThemeCell(edition, "", List.of()));
  }

  private static List<ComparedItem> items(ThemeMember member, EditionIndex index) {
    return index.edition().allItems().flatMap(item -> item(member, item, index).stream()).toList();
  }

  private static Optional<ComparedItem> item(
      ThemeMember member, PlanItem item, EditionIndex index) {
    boolean whole = member.items().contains(item.number());
    List<ComparedIndicator> indicators =
        item.indicators().stream()
            .filter(indicator -> whole || member.indicators().contains(indicator.name()))
            .map(indicator -> indicator(indicator, index))
            .toList();
    return whole || !indicators.isEmpty()
        ? Optional.of(
            new ComparedItem(item, newest(new Subject.OfItem(item.key()), index), indicators))
        : Optional.empty();
  }

  private static ComparedIndicator indicator(Indicator indicator, EditionIndex index) {
    Optional<Observation> newest =
        index.listObservations(indicator.key()).stream()
            .max(comparing(observation -> observation.period().end()));
    return new ComparedIndicator(
        indicator,
        newest,
        newest(new Subject.OfIndicator(indicator.key()), index),
        newest.stream().flatMap(value -> references(indicator, value, index)).toList());
  }

  private static Stream<ComparedIndicator.Reference> references(
      Indicator indicator, Observation newest, EditionIndex index) {
    return index.listReferences(indicator.key()).stream()
        .map(reference -> reference(newest, reference));
  }

  private static ComparedIndicator.Reference reference(
      Observation newest, ReferenceValue reference) {
    return new ComparedIndicator.Reference(
        reference, ReferenceGap.between(newest.value(), newest.asOf(), reference));
  }

  private static Optional<PublishedEvaluation> newest(Subject subject, EditionIndex index) {
    return index.listEvaluations(subject).stream()
        .max(comparing(evaluation -> evaluation.period().end()));
  }
}
