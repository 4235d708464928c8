package kurabe.core.mapping;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurabe.core.browsing.EditionLibrary;
import kurabe.core.browsing.PublishedEdition;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.concordance.Concordance;
import kurabe.core.concordance.Correspondence;
import kurabe.core.concordance.PlanMapping;
import kurabe.core.concordance.Suggester;
import kurabe.core.concordance.Suggestion;
import kurabe.core.concordance.ThemeSuggester;
import kurabe.core.concordance.Wholes;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;

/// The concordance as it stands: what comes with Kurabe, superseded by what people confirmed.
@Singleton
public final class Concordances {

  private final ConceptCatalog catalog;
  private final MappingStore store;
  private final EditionLibrary library;
  private final Wholes wholes;

  Concordances(ConceptCatalog catalog, MappingStore store, EditionLibrary library, Wholes wholes) {
    this.catalog = catalog;
    this.store = store;
    this.library = library;
    this.wholes = wholes;
  }

  /// As it stands now, read anew with one query.
  public Concordance current() {
    return Histories.merge(catalog.listMappings(), store.listEntries());
  }

  /// What turns indicators into figures for concepts, as it stands now.
  public Correspondence correspondence() {
    return new Correspondence(current(), catalog.concepts(), wholes);
  }

  /// Every decision that was ever taken, oldest first.
  public List<MappingEntry> listHistory() {
    return store.listEntries();
  }

  /// What the plans' newest editions are mapped to, in the order of the plans; those without a
  /// published edition are left out.
  public List<PlanMapping> listPlans(Collection<PlanCode> plans) {
    Concordance now = current();
    return library.listNewest(plans).stream()
        .map(published -> PlanMapping.of(published.edition(), now))
        .toList();
  }

  /// What the plan's newest edition is mapped to; empty where no edition is published.
  public Optional<PlanMapping> findPlan(PlanCode plan) {
    return library
        .findNewest(plan)
        .map(PublishedEdition::edition)
        .map(edition -> PlanMapping.of(edition, current()));
  }

  /// The likeliest concept first; empty where none is likely enough.
  public List<Suggestion> suggest(Indicator indicator) {
    return new Suggester(catalog.concepts()).suggest(indicator);
  }

  /// What finds themes for items, from everything that is mapped now; ask it for many items.
  public ThemeSuggester themeSuggester() {
    List<PlanCode> plans =
        library.listEditions().stream().map(one -> one.plan().code()).distinct().toList();
    return new ThemeSuggester(catalog.listThemes(), catalog.concepts(), listPlans(plans));
  }
}
