package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.dispute.Standing;
import org.jspecify.annotations.Nullable;

/// How a disputed figure stands in the revision that is told.
///
/// @param state `unchanged`, `changed` or `gone`
/// @param before as it was disputed
/// @param after as it is now
/// @param revision that it is told of
@Serdeable
public record StandingJson(
    String state, @Nullable String before, @Nullable String after, @Nullable Integer revision) {

  static StandingJson of(Standing standing) {
    return switch (standing) {
      case Standing.Unchanged() -> new StandingJson("unchanged", null, null, null);
      case Standing.Changed(String before, String after, int revision) ->
          new StandingJson("changed", before, after, revision);
      case Standing.Gone(String before, int revision) ->
          new StandingJson("gone", before, null, revision);
    };
  }
}
