package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.profiling.ProfileVersion;
import org.jspecify.annotations.Nullable;

/// One step in the history of a profile that people wrote.
///
/// @param number counts from 1 within the profile
/// @param change `written` or `withdrawn`
/// @param yaml the whole text; null for a withdrawal
/// @param writtenAt in UTC
@Serdeable
public record ProfileVersionJson(
    int number, String change, @Nullable String yaml, String person, String writtenAt) {

  static ProfileVersionJson of(ProfileVersion version) {
    return new ProfileVersionJson(
        version.number(),
        switch (version.change()) {
          case ProfileVersion.Change.Written _ -> "written";
          case ProfileVersion.Change.Withdrawn _ -> "withdrawn";
        },
        version.yaml().orElse(null),
        version.person(),
        version.writtenAt().toString());
  }
}
