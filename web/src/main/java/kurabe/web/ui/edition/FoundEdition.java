package kurabe.web.ui.edition;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import kurabe.core.browsing.EditionBrowser;
import kurabe.core.browsing.EditionLibrary;
import kurabe.web.words.BodyNames;

/// The edition that an address asks for.
public final class FoundEdition {

  private FoundEdition() {}

  public static Optional<EditionFacts> at(
      BeforeEnterEvent event, EditionBrowser editions, EditionLibrary library) {
    return PlanAddress.parse(event.getRouteParameters(), event.getLocation().getQueryParameters())
        .flatMap(
            address ->
                address
                    .find(editions)
                    .map(audited -> new EditionFacts(audited, address, names(library))));
  }

  private static BodyNames names(EditionLibrary library) {
    return new BodyNames(library.listJurisdictions());
  }

  /// Whether the item that the page is narrowed to, if any, is in the edition.
  public static boolean hasArea(EditionFacts facts) {
    return facts.address().area().map(key -> facts.index().findItem(key).isPresent()).orElse(true);
  }
}
