package kurabe.core.catalog;

import jakarta.inject.Singleton;
import java.util.Optional;

/// The schemes that the program judges by.
///
/// What people write is found by all nodes with their next question: each asks storage how many
/// versions there are, and reads them again only when there are more.
@Singleton
public final class Schemes {

  private final Catalog catalog;
  private final SchemeStore store;
  private volatile Optional<Known> known = Optional.empty();

  Schemes(Catalog catalog, SchemeStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  private record Known(long versions, SchemeBook book) {}

  /// What comes with Kurabe, whatever people wrote. Needs no storage.
  public SchemeBook bundled() {
    return catalog.schemes();
  }

  /// The bundled ones, and over them the newest that people wrote: one statement, two after a
  /// change.
  ///
  /// @throws kurabe.core.publishing.StorageUnavailable where there is no storage
  public SchemeBook current() {
    long versions = store.countVersions();
    return known
        .filter(it -> it.versions() == versions)
        .map(Known::book)
        .orElseGet(() -> read(versions));
  }

  /// The count is older than the list, so that a version added between the two is read again.
  private SchemeBook read(long versions) {
    SchemeBook book = catalog.schemes().with(store.listNewest());
    known = Optional.of(new Known(versions, book));
    return book;
  }
}
