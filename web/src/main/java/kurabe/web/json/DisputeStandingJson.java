package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.dispute.Standing;
import org.jspecify.annotations.Nullable;

/// How a disputed figure stands in the revision that is told.
///
/// @param state `unchanged`, `changed`, `gone`, or `earlier` of a revision older than the disputed
/// one
/// @param before the figure of the older of both revisions
/// @param after the figure of the newer one
/// @param revision that it is told of
@Serdeable
public record DisputeStandingJson(
    String state, @Nullable String before, @Nullable String after, @Nullable Integer revision) {

  static DisputeStandingJson of(Standing standing) {
    return switch (standing) {
      case Standing.Unchanged() -> new DisputeStandingJson("unchanged", null, null, null);
      case Standing.Changed(String before, String after, int revision) ->
          new DisputeStandingJson("changed", before, after, revision);
      case Standing.Otherwise(String disputed, String earlier, int revision) ->
          new DisputeStandingJson("earlier", earlier, disputed, revision);
      case Standing.Gone(String before, int revision) ->
          new DisputeStandingJson("gone", before, null, revision);
    };
  }
}
