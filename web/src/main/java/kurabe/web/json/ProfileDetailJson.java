package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.profiling.ProfileEntry;
import kurabe.core.profiling.ProfileVersion;

/// An import profile with its text and its history.
///
/// @param yaml the text that counts
/// @param versions what people wrote, newest first; empty for a profile that nobody has changed
@Serdeable
public record ProfileDetailJson(
    @JsonUnwrapped ProfileJson profile, String yaml, List<ProfileVersionJson> versions) {

  public static ProfileDetailJson of(ProfileEntry entry, List<ProfileVersion> versions) {
    return new ProfileDetailJson(
        ProfileJson.of(entry),
        entry.yaml(),
        versions.stream().map(ProfileVersionJson::of).toList());
  }
}
