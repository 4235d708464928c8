package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.profiling.ProfileCheck;
import org.jspecify.annotations.Nullable;

/// What came of reading a text as a profile; nothing was stored.
///
/// @param code of the profile; null where the text has faults
@Serdeable
public record ProfileCheckJson(boolean valid, @Nullable String code, List<FaultJson> faults) {

  public static ProfileCheckJson of(ProfileCheck check) {
    return switch (check) {
      case ProfileCheck.Sound(var profile) ->
          new ProfileCheckJson(true, profile.code().value(), List.of());
      case ProfileCheck.Faulty(var faults) ->
          new ProfileCheckJson(false, null, FaultJson.all(faults));
    };
  }
}
