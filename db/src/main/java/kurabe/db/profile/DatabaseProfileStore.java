package kurabe.db.profile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileStore;
import kurabe.core.profiling.ProfileVersion;
import kurabe.db.edition.Storage;

/// Adds versions one after the other, so that two people who edit at the same time learn of each
/// other instead of one undoing the other's work.
@Singleton
final class DatabaseProfileStore implements ProfileStore {

  private final Storage storage;
  private final ProfileVersions versions;

  DatabaseProfileStore(Storage storage, ProfileVersions versions) {
    this.storage = storage;
    this.versions = versions;
  }

  @Override
  public long countVersions() {
    return storage.read(versions::count);
  }

  @Override
  public List<ProfileVersion> listNewest() {
    return storage.read(() -> versions(versions.listNewest()));
  }

  @Override
  public List<ProfileVersion> listVersions(ProfileCode code) {
    return storage.read(() -> versions(versions.findByCodeOrderByNumberDesc(code.value())));
  }

  @Override
  public Optional<ProfileVersion> append(
      ProfileCode code, ProfileVersion.Change change, String person, int after) {
    return storage.write(
        () -> {
          var _ = versions.lock();
          return versions.newestNumber(code.value()) == after
              ? Optional.of(add(code, change, person, after + 1))
              : Optional.empty();
        });
  }

  private ProfileVersion add(
      ProfileCode code, ProfileVersion.Change change, String person, int number) {
    ProfileVersion version = new ProfileVersion(code, number, change, person, versions.now());
    return versions.save(ProfileVersionRow.of(version)).toVersion();
  }

  private static List<ProfileVersion> versions(List<ProfileVersionRow> rows) {
    return rows.stream().map(ProfileVersionRow::toVersion).toList();
  }
}
