package kurabe.db.scheme;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.SchemeVersion.Change;
import kurabe.core.scheme.SchemeCode;
import org.jspecify.annotations.Nullable;

/// A text, or a withdrawal.
@MappedEntity("scheme_version")
record SchemeVersionRow(
    @Id @GeneratedValue @Nullable Long id,
    String code,
    int number,
    String kind,
    @Nullable String yaml,
    String person,
    Instant writtenAt) {

  private static final String WRITTEN = "written";
  private static final String WITHDRAWN = "withdrawn";

  static SchemeVersionRow of(SchemeVersion version) {
    return new SchemeVersionRow(
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

  SchemeVersion toVersion() {
    return new SchemeVersion(new SchemeCode(code), number, change(), person, writtenAt);
  }

  private Change change() {
    return yaml == null ? new Change.Withdrawn() : new Change.Written(yaml);
  }
}
