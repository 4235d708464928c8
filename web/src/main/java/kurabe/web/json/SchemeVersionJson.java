package kurabe.web.json;

import io.micronaut.serde.annotation.Serdeable;
import kurabe.core.catalog.SchemeVersion;
import org.jspecify.annotations.Nullable;

/// One step in the history of a scheme that people wrote.
///
/// @param number counts from 1 within the scheme
/// @param change `written` or `withdrawn`
/// @param yaml the whole text; null for a withdrawal
/// @param writtenAt in UTC
@Serdeable
public record SchemeVersionJson(
    int number, String change, @Nullable String yaml, String person, String writtenAt) {

  public static SchemeVersionJson of(SchemeVersion version) {
    return new SchemeVersionJson(
        version.number(),
        switch (version.change()) {
          case SchemeVersion.Change.Written _ -> "written";
          case SchemeVersion.Change.Withdrawn _ -> "withdrawn";
        },
        version.yaml().orElse(null),
        version.person(),
        version.writtenAt().toString());
  }
}
