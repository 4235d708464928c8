package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.profile.Profile;
import kurabe.core.profiling.ProfileEntry;
import org.jspecify.annotations.Nullable;

/// An import profile as it stands now.
///
/// @param origin `bundled`; `edited`: written in the place of a bundled one; `added`
/// @param plan code of the plan whose reports it reads; null where it cannot be read
/// @param faults why it cannot be read
@Serdeable
public record ProfileJson(
    String code,
    String origin,
    String title,
    @Nullable String jurisdiction,
    @Nullable String plan,
    @Nullable String scheme,
    List<FaultJson> faults) {

  public static ProfileJson of(ProfileEntry entry) {
    return new ProfileJson(
        entry.code().value(),
        entry.origin().code(),
        entry.title(),
        entry.profile().map(ProfileJson::jurisdiction).orElse(null),
        entry.profile().map(profile -> profile.plan().code().value()).orElse(null),
        entry.profile().map(profile -> profile.plan().scheme().value()).orElse(null),
        FaultJson.all(entry.faults()));
  }

  private static String jurisdiction(Profile profile) {
    return profile.plan().jurisdiction().value();
  }
}
