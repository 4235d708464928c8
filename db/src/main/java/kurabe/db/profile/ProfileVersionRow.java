package kurabe.db.profile;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileVersion;
import kurabe.core.profiling.ProfileVersion.Change;
import org.jspecify.annotations.Nullable;

/// A text, or a withdrawal.
@MappedEntity("profile_version")
record ProfileVersionRow(
    @Id @GeneratedValue @Nullable Long id,
    String code,
    int number,
    String kind,
    @Nullable String yaml,
    String person,
    Instant writtenAt) {

  private static final String WRITTEN = "written";
  private static final String WITHDRAWN = "withdrawn";

  static ProfileVersionRow of(ProfileVersion version) {
    return new ProfileVersionRow(
        null,
        version.code().value(),
        version.number(),
        switch (version.change()) {
          case Change.Written _ -> WRITTEN;
          case Change.Withdrawn _ -> WITHDRAWN;
        },
        version.yaml().orElse(null),
        version.person(),
        version.writtenAt());
  }

  ProfileVersion toVersion() {
    return new ProfileVersion(new ProfileCode(code), number, change(), person, writtenAt);
  }

  private Change change() {
    return yaml == null ? new Change.Withdrawn() : new Change.Written(yaml);
  }
}
