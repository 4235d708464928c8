package kurabe.core.profiling;

import java.util.List;
import java.util.Optional;
import kurabe.core.profile.ProfileCode;

/// Keeps the profiles that people write, with their history. Implemented by the database.
///
/// Every call throws [kurabe.core.publishing.StorageUnavailable] where there is no storage.
public interface ProfileStore {

  /// How many versions were ever added, by any node: as long as it stays, so does [#listNewest].
  long countVersions();

  /// The newest version of every code, by code.
  List<ProfileVersion> listNewest();

  /// Newest first.
  List<ProfileVersion> listVersions(ProfileCode code);

  /// Adds a version.
  ///
  /// @param after number of the version that the person has seen, 0 for none
  /// @return empty, and nothing is stored, when somebody else has added one since
  Optional<ProfileVersion> append(
      ProfileCode code, ProfileVersion.Change change, String person, int after);
}
