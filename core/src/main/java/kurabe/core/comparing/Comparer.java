package kurabe.core.comparing;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.Theme;
import kurabe.core.mapping.Concordances;
import kurabe.core.plan.PlanCode;

/// Sets the newest editions of several plans side by side by theme.
@Singleton
public final class Comparer {

  private final EditionBrowser browser;
  private final ConceptCatalog catalog;
  private final Concordances concordances;

  Comparer(EditionBrowser browser, ConceptCatalog catalog, Concordances concordances) {
    this.browser = browser;
    this.catalog = catalog;
    this.concordances = concordances;
  }

  /// Plans without a published edition are left out; the columns follow the prefectures' codes.
  /// Themes that nothing of any plan is mapped to are left out too.
  public Comparison compare(Collection<PlanCode> plans) {
    List<AuditedEdition> editions =
        browser.listNewest(plans).stream()
            .sorted(comparing(edition -> edition.edition().head().plan().jurisdiction()))
            .toList();
    return of(editions, catalog.listThemes(), concordances.correspondence());
  }

  static Comparison of(
      List<AuditedEdition> editions, List<Theme> themes, Correspondence correspondence) {
    List<ThemedEdition> themed =
        editions.stream().map(edition -> ThemedEdition.of(edition, correspondence)).toList();
    Set<String> used = correspondence.listThemes();
    return new Comparison(
        editions,
        themes.stream()
            .filter(theme -> used.contains(theme.code()))
            .map(theme -> row(theme, themed))
            .toList());
  }

  private static ThemeRow row(Theme theme, List<ThemedEdition> editions) {
    return new ThemeRow(theme, editions.stream().map(edition -> edition.cell(theme)).toList());
  }
}
