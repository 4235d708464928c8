package kurabe.core.profiling;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.Resources;
import kurabe.core.profile.Profile;
import kurabe.core.profiling.ProfileEntry.Origin;

/// The profiles that documents are read by. What people write counts with the next document, on
/// every node.
@Singleton
public final class Profiles {

  private final ProfileStore store;
  private final ProfileBook bundled;
  private volatile Optional<Known> known = Optional.empty();

  public Profiles(ProfileStore store) {
    this.store = store;
    bundled =
        new ProfileBook(
            Resources.folder("/kurabe/profiles/").entrySet().stream()
                .map(file -> bundled(file.getKey(), file.getValue()))
                .toList());
  }

  private record Known(long versions, ProfileBook book) {}

  /// @throws kurabe.core.catalog.InvalidCatalog for a bundled file with faults: the build is broken
  private static ProfileEntry bundled(String file, String yaml) {
    Profile profile = ProfileReader.read(file, yaml);
    return new ProfileEntry(profile.code(), Origin.BUNDLED, yaml, Optional.of(profile), List.of());
  }

  /// What comes with Kurabe. Needs no storage.
  public ProfileBook bundled() {
    return bundled;
  }

  /// The bundled ones, and over them the newest that people wrote: one statement, two after a
  /// change.
  ///
  /// @throws kurabe.core.publishing.StorageUnavailable where there is no storage
  public ProfileBook current() {
    long versions = store.countVersions();
    return known
        .filter(it -> it.versions() == versions)
        .map(Known::book)
        .orElseGet(() -> read(versions));
  }

  private ProfileBook read(long versions) {
    ProfileBook book = bundled.with(store.listNewest());
    known = Optional.of(new Known(versions, book));
    return book;
  }
}
