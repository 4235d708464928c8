package kurabe.core.profiling;

import java.time.Instant;
import java.util.Optional;
import kurabe.core.profile.ProfileCode;

/// One step in the history of a profile that people wrote. Nothing of it is ever changed; the
/// newest
/// step counts.
///
/// @param number counts from 1 within the code
/// @param person who wrote it, as they gave their name
public record ProfileVersion(
    ProfileCode code, int number, Change change, String person, Instant writtenAt) {

  public sealed interface Change {

    /// @param yaml the whole definition
    record Written(String yaml) implements Change {}

    /// The bundled profile of this code counts again; without one the code stands for nothing.
    record Withdrawn() implements Change {}
  }

  /// Empty for a withdrawal.
  public Optional<String> yaml() {
    return switch (change) {
      case Change.Written(String yaml) -> Optional.of(yaml);
      case Change.Withdrawn() -> Optional.empty();
    };
  }
}
