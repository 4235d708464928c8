package kurabe.db.scheme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.SchemeStore;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.scheme.SchemeCode;
import kurabe.db.edition.Storage;

/// Adds versions one after the other, so that two people who edit at the same time learn of each
/// other instead of one undoing the other's work.
@Singleton
final class DatabaseSchemeStore implements SchemeStore {

  private final Storage storage;
  private final SchemeVersions versions;

  DatabaseSchemeStore(Storage storage, SchemeVersions versions) {
    this.storage = storage;
    this.versions = versions;
  }

  @Override
  public long countVersions() {
    return storage.read(versions::count);
  }

  @Override
  public List<SchemeVersion> listNewest() {
    return storage.read(() -> versions(versions.listNewest()));
  }

  @Override
  public List<SchemeVersion> listVersions(SchemeCode code) {
    return storage.read(() -> versions(versions.findByCodeOrderByNumberDesc(code.value())));
  }

  @Override
  public Optional<SchemeVersion> append(
      SchemeCode code, SchemeVersion.Change change, String person, int after) {
    return storage.write(
        () -> {
          var _ = versions.lock();
          return versions.newestNumber(code.value()) == after
              ? Optional.of(add(code, change, person, after + 1))
              : Optional.empty();
        });
  }

  private SchemeVersion add(
      SchemeCode code, SchemeVersion.Change change, String person, int number) {
    SchemeVersion version = new SchemeVersion(code, number, change, person, versions.now());
    return versions.save(SchemeVersionRow.of(version)).toVersion();
  }

  private static List<SchemeVersion> versions(List<SchemeVersionRow> rows) {
    return rows.stream().map(SchemeVersionRow::toVersion).toList();
  }
}
