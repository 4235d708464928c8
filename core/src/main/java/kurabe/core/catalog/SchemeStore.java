package kurabe.core.catalog;

import java.util.List;
import java.util.Optional;
import kurabe.core.scheme.SchemeCode;

/// Keeps the schemes that people write, with their history. Implemented by the database.
///
/// Every call throws [kurabe.core.publishing.StorageUnavailable] where there is no storage.
public interface SchemeStore {

  /// How many versions were ever added, by any node: as long as it stays, so does [#listNewest].
  /// One cheap statement.
  long countVersions();

  /// The newest version of every code that people have written, by code.
  List<SchemeVersion> listNewest();

  /// Newest first.
  List<SchemeVersion> listVersions(SchemeCode code);

  /// Adds a version.
  ///
  /// @param after number of the version that the person has seen, 0 for none
  /// @return empty, and nothing is stored, when somebody else has added one since
  Optional<SchemeVersion> append(
      SchemeCode code, SchemeVersion.Change change, String person, int after);
}
